// @generated from the schema "JourneySegmentRequest"; changes made here are lost at the next generation

/// The schema `JourneySegmentRequest`.
#[repr(C)]
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

crate::runtime::model!(JourneySegmentRequest "JourneySegmentRequest" 11 {
    (
        is_active: bool = "isActive" 0 with_is_active,
        display_name: ::std::string::String = "displayName" 1 with_display_name,
        version: i32 = "version" 0 with_version,
        description: ::std::string::String = "description" 0 with_description,
        color: ::std::string::String = "color" 1 with_color,
        scope: crate::runtime::Open<Scope> = "scope" 0 with_scope,
        should_display_to_agent: bool = "shouldDisplayToAgent" 0 with_should_display_to_agent,
        context: ::std::boxed::Box<crate::RequestContext> = "context" 1 with_context,
        journey: ::std::boxed::Box<crate::RequestJourney> = "journey" 1 with_journey,
        external_segment: ::std::boxed::Box<crate::RequestExternalSegment> = "externalSegment" 0 with_external_segment,
        assignment_expiration_days: i32 = "assignmentExpirationDays" 0 with_assignment_expiration_days,
    )
});

/// The property `scope` of `JourneySegmentRequest`. Known values: `Session`, `Customer`.
#[non_exhaustive]
pub enum Scope {
    Session,
    Customer,
}

crate::runtime::known!(Scope);

impl crate::runtime::Enum for Scope {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Session, "Session"),
        (Self::Customer, "Customer"),
    ];
}
