// @generated from the schema "CriteriaGroup"; changes made here are lost at the next generation

use crate::CriteriaItem;
use crate::runtime::Extra;

/// The schema `CriteriaGroup`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CriteriaGroup {
    /// `and`: `array of CriteriaItem`.
    pub and: Option<Vec<CriteriaItem>>,
    /// `or`: `array of CriteriaItem`.
    pub or: Option<Vec<CriteriaItem>>,
    /// `not`: `array of CriteriaItem`.
    pub not: Option<Vec<CriteriaItem>>,
    /// `criteria`: `CriteriaItem`.
    pub criteria: Option<Box<CriteriaItem>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CriteriaGroup "CriteriaGroup" 4 {
    (
        and: Vec<CriteriaItem> = "and" with_and,
        or: Vec<CriteriaItem> = "or" with_or,
        not: Vec<CriteriaItem> = "not" with_not,
        criteria: Box<CriteriaItem> = "criteria" with_criteria,
    )
});
