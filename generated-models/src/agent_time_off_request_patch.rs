// @generated from the schema "AgentTimeOffRequestPatch"; changes made here are lost at the next generation

/// The schema `AgentTimeOffRequestPatch`.
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

impl crate::runtime::Model for AgentTimeOffRequestPatch {
    const EMPTY: Self = Self {
        marked_as_read: ::std::option::Option::None,
        status: ::std::option::Option::None,
        notes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentTimeOffRequestPatch = &<AgentTimeOffRequestPatch as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentTimeOffRequestPatch",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("markedAsRead", "marked_as_read", 0),
            ("status", "status", 0),
            ("notes", "notes", 0),
        ],
        fields: &[&E.marked_as_read, &E.status, &E.notes],
    }
};

crate::runtime::model!(AgentTimeOffRequestPatch);

crate::runtime::setters!(AgentTimeOffRequestPatch {
    with_marked_as_read: marked_as_read: bool,
    with_status: status: crate::runtime::Open<Status>,
    with_notes: notes: ::std::string::String,
});

/// The property `status` of `AgentTimeOffRequestPatch`. Known values: `CANCELED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Canceled,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Canceled, "CANCELED")];
}
