// @generated from the schema "ScimV2PatchOperation"; changes made here are lost at the next generation

/// The schema `ScimV2PatchOperation`.
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

impl crate::runtime::Model for ScimV2PatchOperation {
    const EMPTY: Self = Self {
        op: ::std::option::Option::None,
        path: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScimV2PatchOperation = &<ScimV2PatchOperation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScimV2PatchOperation",
        empty: E,
        extra: &E.extra,
        properties: &[("op", "op", 1), ("path", "path", 0), ("value", "value", 0)],
        fields: &[&E.op, &E.path, &E.value],
    }
};

crate::runtime::model!(ScimV2PatchOperation);

crate::runtime::setters!(ScimV2PatchOperation {
    with_op: op: crate::runtime::Open<Op>,
    with_path: path: ::std::string::String,
    with_value: value: ::serde_json::Value,
});

/// The property `op` of `ScimV2PatchOperation`. Known values: `add`, `replace`, `remove`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Op {
    Add,
    Replace,
    Remove,
}

impl crate::runtime::Enum for Op {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Add, "add"),
        (Self::Replace, "replace"),
        (Self::Remove, "remove"),
    ];
}
