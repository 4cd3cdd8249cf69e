// @generated from the schema "WfmAgent"; changes made here are lost at the next generation

/// The schema `WfmAgent`.
#[repr(C)]
pub struct WfmAgent {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `user`: `UserReference`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `workPlan`: `WorkPlanReference`.
    #[doc(alias = "workPlan")]
    pub work_plan: ::std::option::Option<::std::boxed::Box<crate::WorkPlanReference>>,
    /// `workPlanRotation`: `WorkPlanRotationReference`.
    #[doc(alias = "workPlanRotation")]
    pub work_plan_rotation: ::std::option::Option<
        ::std::boxed::Box<crate::WorkPlanRotationReference>,
    >,
    /// `acceptDirectShiftTrades`: `boolean`.
    #[doc(alias = "acceptDirectShiftTrades")]
    pub accept_direct_shift_trades: ::std::option::Option<bool>,
    /// `workPlanOverrides`: `array of WorkPlanOverride`.
    #[doc(alias = "workPlanOverrides")]
    pub work_plan_overrides: ::std::option::Option<
        ::std::vec::Vec<crate::WorkPlanOverride>,
    >,
    /// `queues`: `array of QueueReference`.
    pub queues: ::std::option::Option<::std::vec::Vec<crate::QueueReference>>,
    /// `languages`: `array of LanguageReference`.
    pub languages: ::std::option::Option<::std::vec::Vec<crate::LanguageReference>>,
    /// `skills`: `array of RoutingSkillReference`.
    pub skills: ::std::option::Option<::std::vec::Vec<crate::RoutingSkillReference>>,
    /// `schedulable`: `boolean`.
    pub schedulable: ::std::option::Option<bool>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmAgent "WfmAgent" 12 {
    (
        id: ::std::string::String = "id" 2 with_id,
        user: ::std::boxed::Box<crate::UserReference> = "user" 0 with_user,
        work_plan: ::std::boxed::Box<crate::WorkPlanReference> = "workPlan" 0 with_work_plan,
        work_plan_rotation: ::std::boxed::Box<crate::WorkPlanRotationReference> = "workPlanRotation" 0 with_work_plan_rotation,
        accept_direct_shift_trades: bool = "acceptDirectShiftTrades" 0 with_accept_direct_shift_trades,
        work_plan_overrides: ::std::vec::Vec<crate::WorkPlanOverride> = "workPlanOverrides" 0 with_work_plan_overrides,
        queues: ::std::vec::Vec<crate::QueueReference> = "queues" 0 with_queues,
        languages: ::std::vec::Vec<crate::LanguageReference> = "languages" 0 with_languages,
        skills: ::std::vec::Vec<crate::RoutingSkillReference> = "skills" 0 with_skills,
        schedulable: bool = "schedulable" 0 with_schedulable,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 0 with_metadata,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
