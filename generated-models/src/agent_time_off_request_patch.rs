// @generated from the schema "AgentTimeOffRequestPatch"; changes made here are lost at the next generation

/// The schema `AgentTimeOffRequestPatch`.
#[repr(C)]
pub struct AgentTimeOffRequestPatch {
    /// `markedAsRead`: `boolean`.
    #[doc(alias = "markedAsRead")]
    pub marked_as_read: ::std::option::Option<bool>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentTimeOffRequestPatch "AgentTimeOffRequestPatch" 3 {
    (
        marked_as_read: bool = "markedAsRead" 0 with_marked_as_read,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        notes: ::std::string::String = "notes" 0 with_notes,
    )
});

/// The property `status` of `AgentTimeOffRequestPatch`. Known values: `CANCELED`.
#[non_exhaustive]
pub enum Status {
    Canceled,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Canceled, "CANCELED")];
}
