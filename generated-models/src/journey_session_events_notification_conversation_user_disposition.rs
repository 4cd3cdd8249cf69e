// @generated from the schema "JourneySessionEventsNotificationConversationUserDisposition"; changes made here are lost at the next generation

/// The schema `JourneySessionEventsNotificationConversationUserDisposition`.
pub struct JourneySessionEventsNotificationConversationUserDisposition {
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `user`: `JourneySessionEventsNotificationUser`.
    pub user: ::std::option::Option<
        ::std::boxed::Box<crate::JourneySessionEventsNotificationUser>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for JourneySessionEventsNotificationConversationUserDisposition {
    const EMPTY: Self = Self {
        code: ::std::option::Option::None,
        notes: ::std::option::Option::None,
        user: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneySessionEventsNotificationConversationUserDisposition = &<JourneySessionEventsNotificationConversationUserDisposition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneySessionEventsNotificationConversationUserDisposition",
        empty: E,
        extra: &E.extra,
        properties: &[("code", "code", 0), ("notes", "notes", 0), ("user", "user", 0)],
        fields: &[&E.code, &E.notes, &E.user],
    }
};

crate::runtime::model!(JourneySessionEventsNotificationConversationUserDisposition);

crate::runtime::setters!(JourneySessionEventsNotificationConversationUserDisposition {
    with_code: code: ::std::string::String,
    with_notes: notes: ::std::string::String,
    with_user: user: ::std::boxed::Box<crate::JourneySessionEventsNotificationUser>,
});
