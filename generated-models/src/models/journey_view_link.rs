// @generated from the schema "JourneyViewLink"; changes made here are lost at the next generation

use crate::JourneyViewLinkTimeConstraint;
use crate::runtime::{Extra, Open};

/// The schema `JourneyViewLink`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyViewLink {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `constraintWithin`: `JourneyViewLinkTimeConstraint`.
    #[doc(alias = "constraintWithin")]
    pub constraint_within: Option<Box<JourneyViewLinkTimeConstraint>>,
    /// `constraintAfter`: `JourneyViewLinkTimeConstraint`.
    #[doc(alias = "constraintAfter")]
    pub constraint_after: Option<Box<JourneyViewLinkTimeConstraint>>,
    /// `eventCountType`: one of `All`, `Concurrent` and `Sequential`.
    #[doc(alias = "eventCountType")]
    pub event_count_type: Option<Open<EventCountType>>,
    /// `joinAttributes`: `array of string`.
    #[doc(alias = "joinAttributes")]
    pub join_attributes: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyViewLink "JourneyViewLink" 5 {
    (
        id: String = "id" with_id required,
        constraint_within: Box<JourneyViewLinkTimeConstraint> = "constraintWithin" with_constraint_within,
        constraint_after: Box<JourneyViewLinkTimeConstraint> = "constraintAfter" with_constraint_after,
        event_count_type: Open<EventCountType> = "eventCountType" with_event_count_type,
        join_attributes: Vec<String> = "joinAttributes" with_join_attributes,
    )
});

/// The property `eventCountType` of `JourneyViewLink`. Known values: `All`, `Concurrent`, `Sequential`.
#[repr(u16)]
#[non_exhaustive]
pub enum EventCountType {
    All,
    Concurrent,
    Sequential,
}

crate::runtime::values!(EventCountType {
    All = "All",
    Concurrent = "Concurrent",
    Sequential = "Sequential",
});
