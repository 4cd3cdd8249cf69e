// @generated from the schema "Outcome"; changes made here are lost at the next generation

/// The schema `Outcome`.
#[repr(C)]
pub struct Outcome {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `isActive`: `boolean`, required.
    #[doc(alias = "isActive")]
    pub is_active: ::std::option::Option<bool>,
    /// `displayName`: `string`, required.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `isPositive`: `boolean`, required.
    #[doc(alias = "isPositive")]
    pub is_positive: ::std::option::Option<bool>,
    /// `context`: `Context`, required.
    pub context: ::std::option::Option<::std::boxed::Box<crate::Context>>,
    /// `journey`: `Journey`, required.
    pub journey: ::std::option::Option<::std::boxed::Box<crate::Journey>>,
    /// `associatedValueField`: `AssociatedValueField`.
    #[doc(alias = "associatedValueField")]
    pub associated_value_field: ::std::option::Option<
        ::std::boxed::Box<crate::AssociatedValueField>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedDate`: `string (date-time)`, required.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Outcome "Outcome" 12 {
    (
        id: ::std::string::String = "id" 1 with_id,
        is_active: bool = "isActive" 1 with_is_active,
        display_name: ::std::string::String = "displayName" 1 with_display_name,
        version: i32 = "version" 1 with_version,
        description: ::std::string::String = "description" 0 with_description,
        is_positive: bool = "isPositive" 1 with_is_positive,
        context: ::std::boxed::Box<crate::Context> = "context" 1 with_context,
        journey: ::std::boxed::Box<crate::Journey> = "journey" 1 with_journey,
        associated_value_field: ::std::boxed::Box<crate::AssociatedValueField> = "associatedValueField" 0 with_associated_value_field,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        created_date: crate::runtime::DateTime = "createdDate" 1 with_created_date,
        modified_date: crate::runtime::DateTime = "modifiedDate" 1 with_modified_date,
    )
});
