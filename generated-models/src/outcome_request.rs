// @generated from the schema "OutcomeRequest"; changes made here are lost at the next generation

/// The schema `OutcomeRequest`.
#[repr(C)]
pub struct OutcomeRequest {
    /// `isActive`: `boolean`.
    #[doc(alias = "isActive")]
    pub is_active: ::std::option::Option<bool>,
    /// `displayName`: `string`, required.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `isPositive`: `boolean`.
    #[doc(alias = "isPositive")]
    pub is_positive: ::std::option::Option<bool>,
    /// `context`: `RequestContext`.
    pub context: ::std::option::Option<::std::boxed::Box<crate::RequestContext>>,
    /// `journey`: `RequestJourney`.
    pub journey: ::std::option::Option<::std::boxed::Box<crate::RequestJourney>>,
    /// `associatedValueField`: `AssociatedValueField`.
    #[doc(alias = "associatedValueField")]
    pub associated_value_field: ::std::option::Option<
        ::std::boxed::Box<crate::AssociatedValueField>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutcomeRequest "OutcomeRequest" 8 {
    (
        is_active: bool = "isActive" 0 with_is_active,
        display_name: ::std::string::String = "displayName" 1 with_display_name,
        version: i32 = "version" 0 with_version,
        description: ::std::string::String = "description" 0 with_description,
        is_positive: bool = "isPositive" 0 with_is_positive,
        context: ::std::boxed::Box<crate::RequestContext> = "context" 0 with_context,
        journey: ::std::boxed::Box<crate::RequestJourney> = "journey" 0 with_journey,
        associated_value_field: ::std::boxed::Box<crate::AssociatedValueField> = "associatedValueField" 0 with_associated_value_field,
    )
});
