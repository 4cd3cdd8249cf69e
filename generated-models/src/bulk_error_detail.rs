// @generated from the schema "BulkErrorDetail"; changes made here are lost at the next generation

/// The schema `BulkErrorDetail`.
pub struct BulkErrorDetail {
    /// `fieldName`: `string`.
    #[doc(alias = "fieldName")]
    pub field_name: ::std::option::Option<::std::string::String>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BulkErrorDetail {
    const EMPTY: Self = Self {
        field_name: ::std::option::Option::None,
        value: ::std::option::Option::None,
        message: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BulkErrorDetail = &<BulkErrorDetail as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkErrorDetail",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("fieldName", "field_name", 0),
            ("value", "value", 0),
            ("message", "message", 0),
        ],
        fields: &[&E.field_name, &E.value, &E.message],
    }
};

crate::runtime::model!(BulkErrorDetail);

crate::runtime::setters!(BulkErrorDetail {
    with_field_name: field_name: ::std::string::String,
    with_value: value: ::std::string::String,
    with_message: message: ::std::string::String,
});
