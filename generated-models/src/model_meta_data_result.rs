// @generated from the schema "ModelMetaDataResult"; changes made here are lost at the next generation

/// The schema `ModelMetaDataResult`.
pub struct ModelMetaDataResult {
    /// `sessionInfo`: `SessionInfo`.
    #[doc(alias = "sessionInfo")]
    pub session_info: ::std::option::Option<::std::boxed::Box<crate::SessionInfo>>,
    /// `planningGroups`: `array of PlanningGroupModel`.
    #[doc(alias = "planningGroups")]
    pub planning_groups: ::std::option::Option<
        ::std::vec::Vec<crate::PlanningGroupModel>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ModelMetaDataResult {
    const EMPTY: Self = Self {
        session_info: ::std::option::Option::None,
        planning_groups: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ModelMetaDataResult = &<ModelMetaDataResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ModelMetaDataResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("sessionInfo", "session_info", 0),
            ("planningGroups", "planning_groups", 0),
        ],
        fields: &[&E.session_info, &E.planning_groups],
    }
};

crate::runtime::model!(ModelMetaDataResult);

crate::runtime::setters!(ModelMetaDataResult {
    with_session_info: session_info: ::std::boxed::Box<crate::SessionInfo>,
    with_planning_groups: planning_groups: ::std::vec::Vec<crate::PlanningGroupModel>,
});
