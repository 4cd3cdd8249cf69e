// @generated from the schema "JourneySegment"; changes made here are lost at the next generation

use crate::{Context, ExternalSegment, Journey};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `JourneySegment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneySegment {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `isActive`: `boolean`, required.
    #[doc(alias = "isActive")]
    pub is_active: Option<bool>,
    /// `displayName`: `string`, required.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// `version`: `integer (int32)`, required.
    pub version: Option<i32>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `color`: `string`, required.
    pub color: Option<String>,
    /// `scope`: one of `Session` and `Customer`, required.
    pub scope: Option<Open<Scope>>,
    /// `shouldDisplayToAgent`: `boolean`, required.
    #[doc(alias = "shouldDisplayToAgent")]
    pub should_display_to_agent: Option<bool>,
    /// `context`: `Context`, required.
    pub context: Option<Box<Context>>,
    /// `journey`: `Journey`, required.
    pub journey: Option<Box<Journey>>,
    /// `externalSegment`: `ExternalSegment`.
    #[doc(alias = "externalSegment")]
    pub external_segment: Option<Box<ExternalSegment>>,
    /// `assignmentExpirationDays`: `integer (int32)`.
    #[doc(alias = "assignmentExpirationDays")]
    pub assignment_expiration_days: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `modifiedDate`: `string (date-time)`, required.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneySegment "JourneySegment" 15 {
    (
        id: String = "id" with_id required,
        is_active: bool = "isActive" with_is_active required,
        display_name: String = "displayName" with_display_name required,
        version: i32 = "version" with_version required,
        description: String = "description" with_description,
        color: String = "color" with_color required,
        scope: Open<Scope> = "scope" with_scope required,
        should_display_to_agent: bool = "shouldDisplayToAgent" with_should_display_to_agent required,
        context: Box<Context> = "context" with_context required,
        journey: Box<Journey> = "journey" with_journey required,
        external_segment: Box<ExternalSegment> = "externalSegment" with_external_segment,
        assignment_expiration_days: i32 = "assignmentExpirationDays" with_assignment_expiration_days,
        self_uri: String = "selfUri" with_self_uri read_only,
        created_date: DateTime = "createdDate" with_created_date required,
        modified_date: DateTime = "modifiedDate" with_modified_date required,
    )
});

/// The property `scope` of `JourneySegment`. Known values: `Session`, `Customer`.
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
