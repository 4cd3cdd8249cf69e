// @generated from the schema "Coretype"; changes made here are lost at the next generation

/// The schema `Coretype`.
#[repr(C)]
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

crate::runtime::model!(Coretype "Coretype" 11 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        version: i32 = "version" 0 with_version,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        schema: ::std::boxed::Box<crate::Schema> = "schema" 0 with_schema,
        current: bool = "current" 0 with_current,
        validation_fields: ::std::vec::Vec<::std::string::String> = "validationFields" 0 with_validation_fields,
        validation_limits: ::std::boxed::Box<crate::ValidationLimits> = "validationLimits" 0 with_validation_limits,
        item_validation_fields: ::std::vec::Vec<::std::string::String> = "itemValidationFields" 0 with_item_validation_fields,
        item_validation_limits: ::std::boxed::Box<crate::ItemValidationLimits> = "itemValidationLimits" 0 with_item_validation_limits,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
