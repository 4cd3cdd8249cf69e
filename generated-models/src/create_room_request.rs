// @generated from the schema "CreateRoomRequest"; changes made here are lost at the next generation

/// The schema `CreateRoomRequest`.
pub struct CreateRoomRequest {
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `subject`: `string`, required.
    pub subject: ::std::option::Option<::std::string::String>,
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateRoomRequest {
    const EMPTY: Self = Self {
        description: ::std::option::Option::None,
        subject: ::std::option::Option::None,
        user_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateRoomRequest = &<CreateRoomRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateRoomRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("description", "description", 0),
            ("subject", "subject", 1),
            ("userIds", "user_ids", 0),
        ],
        fields: &[&E.description, &E.subject, &E.user_ids],
    }
};

crate::runtime::model!(CreateRoomRequest);

crate::runtime::setters!(CreateRoomRequest {
    with_description: description: ::std::string::String,
    with_subject: subject: ::std::string::String,
    with_user_ids: user_ids: ::std::vec::Vec<::std::string::String>,
});
