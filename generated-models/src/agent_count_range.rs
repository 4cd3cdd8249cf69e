// @generated from the schema "AgentCountRange"; changes made here are lost at the next generation

/// The schema `AgentCountRange`.
#[repr(C)]
pub struct AgentCountRange {
    /// `minimum`: `integer (int32)`, required.
    pub minimum: ::std::option::Option<i32>,
    /// `maximum`: `integer (int32)`, required.
    pub maximum: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentCountRange "AgentCountRange" 2 {
    (
        minimum: i32 = "minimum" 1 with_minimum,
        maximum: i32 = "maximum" 1 with_maximum,
    )
});
