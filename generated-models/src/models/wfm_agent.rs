// @generated from the schema "WfmAgent"; changes made here are lost at the next generation

use crate::{
    LanguageReference, QueueReference, RoutingSkillReference, UserReference,
    WfmVersionedEntityMetadata, WorkPlanOverride, WorkPlanReference,
    WorkPlanRotationReference,
};
use crate::runtime::Extra;

/// The schema `WfmAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmAgent {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `user`: `UserReference`.
    pub user: Option<Box<UserReference>>,
    /// `workPlan`: `WorkPlanReference`.
    #[doc(alias = "workPlan")]
    pub work_plan: Option<Box<WorkPlanReference>>,
    /// `workPlanRotation`: `WorkPlanRotationReference`.
    #[doc(alias = "workPlanRotation")]
    pub work_plan_rotation: Option<Box<WorkPlanRotationReference>>,
    /// `acceptDirectShiftTrades`: `boolean`.
    #[doc(alias = "acceptDirectShiftTrades")]
    pub accept_direct_shift_trades: Option<bool>,
    /// `workPlanOverrides`: `array of WorkPlanOverride`.
    #[doc(alias = "workPlanOverrides")]
    pub work_plan_overrides: Option<Vec<WorkPlanOverride>>,
    /// `queues`: `array of QueueReference`.
    pub queues: Option<Vec<QueueReference>>,
    /// `languages`: `array of LanguageReference`.
    pub languages: Option<Vec<LanguageReference>>,
    /// `skills`: `array of RoutingSkillReference`.
    pub skills: Option<Vec<RoutingSkillReference>>,
    /// `schedulable`: `boolean`.
    pub schedulable: Option<bool>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmAgent "WfmAgent" 12 {
    (
        id: String = "id" with_id read_only,
        user: Box<UserReference> = "user" with_user,
        work_plan: Box<WorkPlanReference> = "workPlan" with_work_plan,
        work_plan_rotation: Box<WorkPlanRotationReference> = "workPlanRotation" with_work_plan_rotation,
        accept_direct_shift_trades: bool = "acceptDirectShiftTrades" with_accept_direct_shift_trades,
        work_plan_overrides: Vec<WorkPlanOverride> = "workPlanOverrides" with_work_plan_overrides,
        queues: Vec<QueueReference> = "queues" with_queues,
        languages: Vec<LanguageReference> = "languages" with_languages,
        skills: Vec<RoutingSkillReference> = "skills" with_skills,
        schedulable: bool = "schedulable" with_schedulable,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
