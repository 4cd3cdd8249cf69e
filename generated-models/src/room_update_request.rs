// @generated from the schema "RoomUpdateRequest"; changes made here are lost at the next generation

/// The schema `RoomUpdateRequest`.
pub struct RoomUpdateRequest {
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `subject`: `string`.
    pub subject: ::std::option::Option<::std::string::String>,
    /// `pinnedMessageIds`: `array of string`.
    #[doc(alias = "pinnedMessageIds")]
    pub pinned_message_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `ownerIds`: `array of string`.
    #[doc(alias = "ownerIds")]
    pub owner_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RoomUpdateRequest {
    const EMPTY: Self = Self {
        description: ::std::option::Option::None,
        subject: ::std::option::Option::None,
        pinned_message_ids: ::std::option::Option::None,
        owner_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RoomUpdateRequest = &<RoomUpdateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RoomUpdateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("description", "description", 0),
            ("subject", "subject", 0),
            ("pinnedMessageIds", "pinned_message_ids", 0),
            ("ownerIds", "owner_ids", 0),
        ],
        fields: &[&E.description, &E.subject, &E.pinned_message_ids, &E.owner_ids],
    }
};

crate::runtime::model!(RoomUpdateRequest);

crate::runtime::setters!(RoomUpdateRequest {
    with_description: description: ::std::string::String,
    with_subject: subject: ::std::string::String,
    with_pinned_message_ids: pinned_message_ids: ::std::vec::Vec<::std::string::String>,
    with_owner_ids: owner_ids: ::std::vec::Vec<::std::string::String>,
});
