// @generated from the schema "JourneySegmentRequest"; changes made here are lost at the next generation

use crate::{RequestContext, RequestExternalSegment, RequestJourney};
use crate::runtime::{Extra, Open};

/// The schema `JourneySegmentRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneySegmentRequest {
    /// `isActive`: `boolean`.
    #[doc(alias = "isActive")]
    pub is_active: Option<bool>,
    /// `displayName`: `string`, required.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `color`: `string`, required.
    pub color: Option<String>,
    /// `scope`: one of `Session` and `Customer`.
    pub scope: Option<Open<Scope>>,
    /// `shouldDisplayToAgent`: `boolean`.
    #[doc(alias = "shouldDisplayToAgent")]
    pub should_display_to_agent: Option<bool>,
    /// `context`: `RequestContext`, required.
    pub context: Option<Box<RequestContext>>,
    /// `journey`: `RequestJourney`, required.
    pub journey: Option<Box<RequestJourney>>,
    /// `externalSegment`: `RequestExternalSegment`.
    #[doc(alias = "externalSegment")]
    pub external_segment: Option<Box<RequestExternalSegment>>,
    /// `assignmentExpirationDays`: `integer (int32)`.
    #[doc(alias = "assignmentExpirationDays")]
    pub assignment_expiration_days: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneySegmentRequest "JourneySegmentRequest" 11 {
    (
        is_active: bool = "isActive" with_is_active,
        display_name: String = "displayName" with_display_name required,
        version: i32 = "version" with_version,
        description: String = "description" with_description,
        color: String = "color" with_color required,
        scope: Open<Scope> = "scope" with_scope,
        should_display_to_agent: bool = "shouldDisplayToAgent" with_should_display_to_agent,
        context: Box<RequestContext> = "context" with_context required,
        journey: Box<RequestJourney> = "journey" with_journey required,
        external_segment: Box<RequestExternalSegment> = "externalSegment" with_external_segment,
        assignment_expiration_days: i32 = "assignmentExpirationDays" with_assignment_expiration_days,
    )
});

/// The property `scope` of `JourneySegmentRequest`. Known values: `Session`, `Customer`.
#[repr(u16)]
#[non_exhaustive]
pub enum Scope {
    Session,
    Customer,
}

crate::runtime::values!(Scope {
    Session = "Session",
    Customer = "Customer",
});
