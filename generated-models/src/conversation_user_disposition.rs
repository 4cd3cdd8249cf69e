// @generated from the schema "ConversationUserDisposition"; changes made here are lost at the next generation

/// The schema `ConversationUserDisposition`.
pub struct ConversationUserDisposition {
    /// `code`: `string`, required.
    pub code: ::std::option::Option<::std::string::String>,
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `user`: `AddressableEntityRef`, required, read-only.
    pub user: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationUserDisposition {
    const EMPTY: Self = Self {
        code: ::std::option::Option::None,
        notes: ::std::option::Option::None,
        user: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationUserDisposition = &<ConversationUserDisposition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationUserDisposition",
        empty: E,
        extra: &E.extra,
        properties: &[("code", "code", 1), ("notes", "notes", 0), ("user", "user", 3)],
        fields: &[&E.code, &E.notes, &E.user],
    }
};

crate::runtime::model!(ConversationUserDisposition);

crate::runtime::setters!(ConversationUserDisposition {
    with_code: code: ::std::string::String,
    with_notes: notes: ::std::string::String,
    with_user: user: ::std::boxed::Box<crate::AddressableEntityRef>,
});
