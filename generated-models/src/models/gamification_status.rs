// @generated from the schema "GamificationStatus"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `GamificationStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GamificationStatus {
    /// `isActive`: `boolean`.
    #[doc(alias = "isActive")]
    pub is_active: Option<bool>,
    /// `dateStart`: `string (date)`.
    #[doc(alias = "dateStart")]
    pub date_start: Option<Date>,
    /// `automaticUserAssignment`: `boolean`.
    #[doc(alias = "automaticUserAssignment")]
    pub automatic_user_assignment: Option<bool>,
    /// `dateStartPersonalBest`: `string (date)`.
    #[doc(alias = "dateStartPersonalBest")]
    pub date_start_personal_best: Option<Date>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GamificationStatus "GamificationStatus" 4 {
    (
        is_active: bool = "isActive" with_is_active,
        date_start: Date = "dateStart" with_date_start,
        automatic_user_assignment: bool = "automaticUserAssignment" with_automatic_user_assignment,
        date_start_personal_best: Date = "dateStartPersonalBest" with_date_start_personal_best,
    )
});
