// @generated from the schema "OutcomeRequest"; changes made here are lost at the next generation

/// The schema `OutcomeRequest`.
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

impl crate::runtime::Model for OutcomeRequest {
    const EMPTY: Self = Self {
        is_active: ::std::option::Option::None,
        display_name: ::std::option::Option::None,
        version: ::std::option::Option::None,
        description: ::std::option::Option::None,
        is_positive: ::std::option::Option::None,
        context: ::std::option::Option::None,
        journey: ::std::option::Option::None,
        associated_value_field: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutcomeRequest = &<OutcomeRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutcomeRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("isActive", "is_active", 0),
            ("displayName", "display_name", 1),
            ("version", "version", 0),
            ("description", "description", 0),
            ("isPositive", "is_positive", 0),
            ("context", "context", 0),
            ("journey", "journey", 0),
            ("associatedValueField", "associated_value_field", 0),
        ],
        fields: &[
            &E.is_active,
            &E.display_name,
            &E.version,
            &E.description,
            &E.is_positive,
            &E.context,
            &E.journey,
            &E.associated_value_field,
        ],
    }
};

crate::runtime::model!(OutcomeRequest);

crate::runtime::setters!(OutcomeRequest {
    with_is_active: is_active: bool,
    with_display_name: display_name: ::std::string::String,
    with_version: version: i32,
    with_description: description: ::std::string::String,
    with_is_positive: is_positive: bool,
    with_context: context: ::std::boxed::Box<crate::RequestContext>,
    with_journey: journey: ::std::boxed::Box<crate::RequestJourney>,
    with_associated_value_field: associated_value_field: ::std::boxed::Box<crate::AssociatedValueField>,
});
