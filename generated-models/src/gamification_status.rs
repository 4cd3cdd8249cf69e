// @generated from the schema "GamificationStatus"; changes made here are lost at the next generation

/// The schema `GamificationStatus`.
#[repr(C)]
pub struct GamificationStatus {
    /// `isActive`: `boolean`.
    #[doc(alias = "isActive")]
    pub is_active: ::std::option::Option<bool>,
    /// `dateStart`: `string (date)`.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::Date>,
    /// `automaticUserAssignment`: `boolean`.
    #[doc(alias = "automaticUserAssignment")]
    pub automatic_user_assignment: ::std::option::Option<bool>,
    /// `dateStartPersonalBest`: `string (date)`.
    #[doc(alias = "dateStartPersonalBest")]
    pub date_start_personal_best: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GamificationStatus "GamificationStatus" 4 {
    (
        is_active: bool = "isActive" 0 with_is_active,
        date_start: crate::runtime::Date = "dateStart" 0 with_date_start,
        automatic_user_assignment: bool = "automaticUserAssignment" 0 with_automatic_user_assignment,
        date_start_personal_best: crate::runtime::Date = "dateStartPersonalBest" 0 with_date_start_personal_best,
    )
});
