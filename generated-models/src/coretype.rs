// @generated from the schema "Coretype"; changes made here are lost at the next generation

/// The schema `Coretype`.
pub struct Coretype {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `schema`: `Schema`.
    pub schema: ::std::option::Option<::std::boxed::Box<crate::Schema>>,
    /// `current`: `boolean`.
    pub current: ::std::option::Option<bool>,
    /// `validationFields`: `array of string`.
    #[doc(alias = "validationFields")]
    pub validation_fields: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `validationLimits`: `ValidationLimits`.
    #[doc(alias = "validationLimits")]
    pub validation_limits: ::std::option::Option<
        ::std::boxed::Box<crate::ValidationLimits>,
    >,
    /// `itemValidationFields`: `array of string`.
    #[doc(alias = "itemValidationFields")]
    pub item_validation_fields: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `itemValidationLimits`: `ItemValidationLimits`.
    #[doc(alias = "itemValidationLimits")]
    pub item_validation_limits: ::std::option::Option<
        ::std::boxed::Box<crate::ItemValidationLimits>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Coretype {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        version: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        schema: ::std::option::Option::None,
        current: ::std::option::Option::None,
        validation_fields: ::std::option::Option::None,
        validation_limits: ::std::option::Option::None,
        item_validation_fields: ::std::option::Option::None,
        item_validation_limits: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Coretype = &<Coretype as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Coretype",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("version", "version", 0),
            ("dateCreated", "date_created", 0),
            ("schema", "schema", 0),
            ("current", "current", 0),
            ("validationFields", "validation_fields", 0),
            ("validationLimits", "validation_limits", 0),
            ("itemValidationFields", "item_validation_fields", 0),
            ("itemValidationLimits", "item_validation_limits", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.version,
            &E.date_created,
            &E.schema,
            &E.current,
            &E.validation_fields,
            &E.validation_limits,
            &E.item_validation_fields,
            &E.item_validation_limits,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Coretype);

crate::runtime::setters!(Coretype {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_version: version: i32,
    with_date_created: date_created: crate::runtime::DateTime,
    with_schema: schema: ::std::boxed::Box<crate::Schema>,
    with_current: current: bool,
    with_validation_fields: validation_fields: ::std::vec::Vec<::std::string::String>,
    with_validation_limits: validation_limits: ::std::boxed::Box<crate::ValidationLimits>,
    with_item_validation_fields: item_validation_fields: ::std::vec::Vec<::std::string::String>,
    with_item_validation_limits: item_validation_limits: ::std::boxed::Box<crate::ItemValidationLimits>,
    with_self_uri: self_uri: ::std::string::String,
});
