// @generated from the schema "AgentTimeOffRequestPatch"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `AgentTimeOffRequestPatch`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentTimeOffRequestPatch {
    /// `markedAsRead`: `boolean`.
    #[doc(alias = "markedAsRead")]
    pub marked_as_read: Option<bool>,
    /// `status`: `CANCELED`, the one known value.
    pub status: Option<Open<Status>>,
    /// `notes`: `string`.
    pub notes: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentTimeOffRequestPatch "AgentTimeOffRequestPatch" 3 {
    (
        marked_as_read: bool = "markedAsRead" with_marked_as_read,
        status: Open<Status> = "status" with_status,
        notes: String = "notes" with_notes,
    )
});

/// The property `status` of `AgentTimeOffRequestPatch`. Known values: `CANCELED`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Canceled,
}

crate::runtime::values!(Status {
    Canceled = "CANCELED",
});
