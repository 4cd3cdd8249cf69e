// @generated from the schema "ModelMetaDataResult"; changes made here are lost at the next generation

/// The schema `ModelMetaDataResult`.
#[repr(C)]
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

crate::runtime::model!(ModelMetaDataResult "ModelMetaDataResult" 2 {
    (
        session_info: ::std::boxed::Box<crate::SessionInfo> = "sessionInfo" 0 with_session_info,
        planning_groups: ::std::vec::Vec<crate::PlanningGroupModel> = "planningGroups" 0 with_planning_groups,
    )
});
