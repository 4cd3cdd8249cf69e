// @generated from the schema "BulkEntityErrorNote"; changes made here are lost at the next generation

/// The schema `BulkEntityErrorNote`.
pub struct BulkEntityErrorNote {
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `status`: `integer (int32)`.
    pub status: ::std::option::Option<i32>,
    /// `retryable`: `boolean`.
    pub retryable: ::std::option::Option<bool>,
    /// `details`: `array of BulkErrorDetail`.
    pub details: ::std::option::Option<::std::vec::Vec<crate::BulkErrorDetail>>,
    /// `entity`: `Note`.
    pub entity: ::std::option::Option<::std::boxed::Box<crate::Note>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BulkEntityErrorNote {
    const EMPTY: Self = Self {
        code: ::std::option::Option::None,
        message: ::std::option::Option::None,
        status: ::std::option::Option::None,
        retryable: ::std::option::Option::None,
        details: ::std::option::Option::None,
        entity: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BulkEntityErrorNote = &<BulkEntityErrorNote as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkEntityErrorNote",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("code", "code", 0),
            ("message", "message", 0),
            ("status", "status", 0),
            ("retryable", "retryable", 0),
            ("details", "details", 0),
            ("entity", "entity", 0),
        ],
        fields: &[&E.code, &E.message, &E.status, &E.retryable, &E.details, &E.entity],
    }
};

crate::runtime::model!(BulkEntityErrorNote);

crate::runtime::setters!(BulkEntityErrorNote {
    with_code: code: ::std::string::String,
    with_message: message: ::std::string::String,
    with_status: status: i32,
    with_retryable: retryable: bool,
    with_details: details: ::std::vec::Vec<crate::BulkErrorDetail>,
    with_entity: entity: ::std::boxed::Box<crate::Note>,
});
