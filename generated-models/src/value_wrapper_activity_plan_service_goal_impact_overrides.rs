// @generated from the schema "ValueWrapperActivityPlanServiceGoalImpactOverrides"; changes made here are lost at the next generation

/// The schema `ValueWrapperActivityPlanServiceGoalImpactOverrides`.
#[repr(C)]
pub struct ValueWrapperActivityPlanServiceGoalImpactOverrides {
    /// `value`: `ActivityPlanServiceGoalImpactOverrides`.
    pub value: ::std::option::Option<
        ::std::boxed::Box<crate::ActivityPlanServiceGoalImpactOverrides>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ValueWrapperActivityPlanServiceGoalImpactOverrides "ValueWrapperActivityPlanServiceGoalImpactOverrides" 1 {
    (
        value: ::std::boxed::Box<crate::ActivityPlanServiceGoalImpactOverrides> = "value" 0 with_value,
    )
});
