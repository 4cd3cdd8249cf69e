// @generated from the schema "JourneySegmentRequest"; changes made here are lost at the next generation

/// The schema `JourneySegmentRequest`.
pub struct JourneySegmentRequest {
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
    /// `color`: `string`, required.
    pub color: ::std::option::Option<::std::string::String>,
    /// `scope`: `string`.
    pub scope: ::std::option::Option<crate::runtime::Open<Scope>>,
    /// `shouldDisplayToAgent`: `boolean`.
    #[doc(alias = "shouldDisplayToAgent")]
    pub should_display_to_agent: ::std::option::Option<bool>,
    /// `context`: `RequestContext`, required.
    pub context: ::std::option::Option<::std::boxed::Box<crate::RequestContext>>,
    /// `journey`: `RequestJourney`, required.
    pub journey: ::std::option::Option<::std::boxed::Box<crate::RequestJourney>>,
    /// `externalSegment`: `RequestExternalSegment`.
    #[doc(alias = "externalSegment")]
    pub external_segment: ::std::option::Option<
        ::std::boxed::Box<crate::RequestExternalSegment>,
    >,
    /// `assignmentExpirationDays`: `integer (int32)`.
    #[doc(alias = "assignmentExpirationDays")]
    pub assignment_expiration_days: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneySegmentRequest {
    const EMPTY: Self = Self {
        is_active: ::std::option::Option::None,
        display_name: ::std::option::Option::None,
        version: ::std::option::Option::None,
        description: ::std::option::Option::None,
        color: ::std::option::Option::None,
        scope: ::std::option::Option::None,
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
    const E: &JourneySegmentRequest = &<JourneySegmentRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneySegmentRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("isActive", "is_active", 0),
            ("displayName", "display_name", 1),
            ("version", "version", 0),
            ("description", "description", 0),
            ("color", "color", 1),
            ("scope", "scope", 0),
            ("shouldDisplayToAgent", "should_display_to_agent", 0),
            ("context", "context", 1),
            ("journey", "journey", 1),
            ("externalSegment", "external_segment", 0),
            ("assignmentExpirationDays", "assignment_expiration_days", 0),
        ],
        fields: &[
            &E.is_active,
            &E.display_name,
            &E.version,
            &E.description,
            &E.color,
            &E.scope,
            &E.should_display_to_agent,
            &E.context,
            &E.journey,
            &E.external_segment,
            &E.assignment_expiration_days,
        ],
    }
};

crate::runtime::model!(JourneySegmentRequest);

crate::runtime::setters!(JourneySegmentRequest {
    with_is_active: is_active: bool,
    with_display_name: display_name: ::std::string::String,
    with_version: version: i32,
    with_description: description: ::std::string::String,
    with_color: color: ::std::string::String,
    with_scope: scope: crate::runtime::Open<Scope>,
    with_should_display_to_agent: should_display_to_agent: bool,
    with_context: context: ::std::boxed::Box<crate::RequestContext>,
    with_journey: journey: ::std::boxed::Box<crate::RequestJourney>,
    with_external_segment: external_segment: ::std::boxed::Box<crate::RequestExternalSegment>,
    with_assignment_expiration_days: assignment_expiration_days: i32,
});

/// The property `scope` of `JourneySegmentRequest`. Known values: `Session`, `Customer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scope {
    Session,
    Customer,
}

impl crate::runtime::Enum for Scope {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Session, "Session"),
        (Self::Customer, "Customer"),
    ];
}
