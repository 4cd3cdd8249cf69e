// @generated from the schema "PatchSegment"; changes made here are lost at the next generation

/// The schema `PatchSegment`.
pub struct PatchSegment {
    /// `isActive`: `boolean`.
    #[doc(alias = "isActive")]
    pub is_active: ::std::option::Option<bool>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `color`: `string`.
    pub color: ::std::option::Option<::std::string::String>,
    /// `shouldDisplayToAgent`: `boolean`.
    #[doc(alias = "shouldDisplayToAgent")]
    pub should_display_to_agent: ::std::option::Option<bool>,
    /// `context`: `PatchContext`.
    pub context: ::std::option::Option<::std::boxed::Box<crate::PatchContext>>,
    /// `journey`: `PatchJourney`.
    pub journey: ::std::option::Option<::std::boxed::Box<crate::PatchJourney>>,
    /// `externalSegment`: `PatchExternalSegment`.
    #[doc(alias = "externalSegment")]
    pub external_segment: ::std::option::Option<
        ::std::boxed::Box<crate::PatchExternalSegment>,
    >,
    /// `assignmentExpirationDays`: `integer (int32)`.
    #[doc(alias = "assignmentExpirationDays")]
    pub assignment_expiration_days: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PatchSegment {
    const EMPTY: Self = Self {
        is_active: ::std::option::Option::None,
        display_name: ::std::option::Option::None,
        version: ::std::option::Option::None,
        description: ::std::option::Option::None,
        color: ::std::option::Option::None,
        should_display_to_agent: ::std::option::Option::None,
        context: ::std::option::Option::None,
        journey: ::std::option::Option::None,
        external_segment: ::std::option::Option::None,
        assignment_expiration_days: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchSegment = &<PatchSegment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchSegment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("isActive", "is_active", 0),
            ("displayName", "display_name", 0),
            ("version", "version", 0),
            ("description", "description", 0),
            ("color", "color", 0),
            ("shouldDisplayToAgent", "should_display_to_agent", 0),
            ("context", "context", 0),
            ("journey", "journey", 0),
            ("externalSegment", "external_segment", 0),
            ("assignmentExpirationDays", "assignment_expiration_days", 0),
        ],
        fields: &[
            &E.is_active,
            &E.display_name,
            &E.version,
            &E.description,
            &E.color,
            &E.should_display_to_agent,
            &E.context,
            &E.journey,
            &E.external_segment,
            &E.assignment_expiration_days,
        ],
    }
};

crate::runtime::model!(PatchSegment);

crate::runtime::setters!(PatchSegment {
    with_is_active: is_active: bool,
    with_display_name: display_name: ::std::string::String,
    with_version: version: i32,
    with_description: description: ::std::string::String,
    with_color: color: ::std::string::String,
    with_should_display_to_agent: should_display_to_agent: bool,
    with_context: context: ::std::boxed::Box<crate::PatchContext>,
    with_journey: journey: ::std::boxed::Box<crate::PatchJourney>,
    with_external_segment: external_segment: ::std::boxed::Box<crate::PatchExternalSegment>,
    with_assignment_expiration_days: assignment_expiration_days: i32,
});
