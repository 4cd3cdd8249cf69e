// @generated from the schema "ScimV2PatchOperation"; changes made here are lost at the next generation

/// The schema `ScimV2PatchOperation`.
#[repr(C)]
pub struct ScimV2PatchOperation {
    /// `op`: `string`, required.
    pub op: ::std::option::Option<crate::runtime::Open<Op>>,
    /// `path`: `string`.
    pub path: ::std::option::Option<::std::string::String>,
    /// `value`: `object`.
    pub value: ::std::option::Option<::serde_json::Value>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScimV2PatchOperation "ScimV2PatchOperation" 3 {
    (
        op: crate::runtime::Open<Op> = "op" 1 with_op,
        path: ::std::string::String = "path" 0 with_path,
        value: ::serde_json::Value = "value" 0 with_value,
    )
});

/// The property `op` of `ScimV2PatchOperation`. Known values: `add`, `replace`, `remove`.
#[non_exhaustive]
pub enum Op {
    Add,
    Replace,
    Remove,
}

crate::runtime::known!(Op);

impl crate::runtime::Enum for Op {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Add, "add"),
        (Self::Replace, "replace"),
        (Self::Remove, "remove"),
    ];
}
