// @generated from the schema "ScimV2PatchOperation"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ScimV2PatchOperation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScimV2PatchOperation {
    /// `op`: one of `add`, `replace` and `remove`, required.
    pub op: Option<Open<Op>>,
    /// `path`: `string`.
    pub path: Option<String>,
    /// `value`: `object`.
    pub value: Option<serde_json::Value>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScimV2PatchOperation "ScimV2PatchOperation" 3 {
    (
        op: Open<Op> = "op" with_op required,
        path: String = "path" with_path,
        value: serde_json::Value = "value" with_value,
    )
});

/// The property `op` of `ScimV2PatchOperation`. Known values: `add`, `replace`, `remove`.
#[repr(u16)]
#[non_exhaustive]
pub enum Op {
    Add,
    Replace,
    Remove,
}

crate::runtime::values!(Op {
    Add = "add",
    Replace = "replace",
    Remove = "remove",
});
