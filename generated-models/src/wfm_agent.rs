// @generated from the schema "WfmAgent"; changes made here are lost at the next generation

/// The schema `WfmAgent`.
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

impl crate::runtime::Model for WfmAgent {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        user: ::std::option::Option::None,
        work_plan: ::std::option::Option::None,
        work_plan_rotation: ::std::option::Option::None,
        accept_direct_shift_trades: ::std::option::Option::None,
        work_plan_overrides: ::std::option::Option::None,
        queues: ::std::option::Option::None,
        languages: ::std::option::Option::None,
        skills: ::std::option::Option::None,
        schedulable: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmAgent = &<WfmAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmAgent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("user", "user", 0),
            ("workPlan", "work_plan", 0),
            ("workPlanRotation", "work_plan_rotation", 0),
            ("acceptDirectShiftTrades", "accept_direct_shift_trades", 0),
            ("workPlanOverrides", "work_plan_overrides", 0),
            ("queues", "queues", 0),
            ("languages", "languages", 0),
            ("skills", "skills", 0),
            ("schedulable", "schedulable", 0),
            ("metadata", "metadata", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.user,
            &E.work_plan,
            &E.work_plan_rotation,
            &E.accept_direct_shift_trades,
            &E.work_plan_overrides,
            &E.queues,
            &E.languages,
            &E.skills,
            &E.schedulable,
            &E.metadata,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(WfmAgent);

crate::runtime::setters!(WfmAgent {
    with_id: id: ::std::string::String,
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_work_plan: work_plan: ::std::boxed::Box<crate::WorkPlanReference>,
    with_work_plan_rotation: work_plan_rotation: ::std::boxed::Box<crate::WorkPlanRotationReference>,
    with_accept_direct_shift_trades: accept_direct_shift_trades: bool,
    with_work_plan_overrides: work_plan_overrides: ::std::vec::Vec<crate::WorkPlanOverride>,
    with_queues: queues: ::std::vec::Vec<crate::QueueReference>,
    with_languages: languages: ::std::vec::Vec<crate::LanguageReference>,
    with_skills: skills: ::std::vec::Vec<crate::RoutingSkillReference>,
    with_schedulable: schedulable: bool,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    with_self_uri: self_uri: ::std::string::String,
});
