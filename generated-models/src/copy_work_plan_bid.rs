// @generated from the schema "CopyWorkPlanBid"; changes made here are lost at the next generation

/// The schema `CopyWorkPlanBid`.
#[repr(C)]
pub struct CopyWorkPlanBid {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CopyWorkPlanBid "CopyWorkPlanBid" 1 {
    (
        name: ::std::string::String = "name" 1 with_name,
    )
});
