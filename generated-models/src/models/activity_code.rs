// @generated from the schema "ActivityCode"; changes made here are lost at the next generation

use crate::WfmVersionedEntityMetadata;
use crate::runtime::{Extra, Open};

/// The schema `ActivityCode`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActivityCode {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `isActive`: `boolean`.
    #[doc(alias = "isActive")]
    pub is_active: Option<bool>,
    /// `isDefault`: `boolean`.
    #[doc(alias = "isDefault")]
    pub is_default: Option<bool>,
    /// `category`: one of `OnQueueWork`, `Break`, `Meal`, `Meeting` and 5 more.
    pub category: Option<Open<Category>>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: Option<i32>,
    /// `countsAsPaidTime`: `boolean`.
    #[doc(alias = "countsAsPaidTime")]
    pub counts_as_paid_time: Option<bool>,
    /// `countsAsWorkTime`: `boolean`.
    #[doc(alias = "countsAsWorkTime")]
    pub counts_as_work_time: Option<bool>,
    /// `agentTimeOffSelectable`: `boolean`.
    #[doc(alias = "agentTimeOffSelectable")]
    pub agent_time_off_selectable: Option<bool>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActivityCode "ActivityCode" 11 {
    (
        id: String = "id" with_id read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
        name: String = "name" with_name,
        is_active: bool = "isActive" with_is_active,
        is_default: bool = "isDefault" with_is_default,
        category: Open<Category> = "category" with_category,
        length_in_minutes: i32 = "lengthInMinutes" with_length_in_minutes,
        counts_as_paid_time: bool = "countsAsPaidTime" with_counts_as_paid_time,
        counts_as_work_time: bool = "countsAsWorkTime" with_counts_as_work_time,
        agent_time_off_selectable: bool = "agentTimeOffSelectable" with_agent_time_off_selectable,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
    )
});

/// The property `category` of `ActivityCode`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
#[repr(u16)]
#[non_exhaustive]
pub enum Category {
    OnQueueWork,
    Break,
    Meal,
    Meeting,
    OffQueueWork,
    TimeOff,
    Training,
    Unavailable,
    Unscheduled,
}

crate::runtime::values!(Category {
    OnQueueWork = "OnQueueWork",
    Break = "Break",
    Meal = "Meal",
    Meeting = "Meeting",
    OffQueueWork = "OffQueueWork",
    TimeOff = "TimeOff",
    Training = "Training",
    Unavailable = "Unavailable",
    Unscheduled = "Unscheduled",
});
