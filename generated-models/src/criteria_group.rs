// @generated from the schema "CriteriaGroup"; changes made here are lost at the next generation

/// The schema `CriteriaGroup`.
#[repr(C)]
pub struct CriteriaGroup {
    /// `and`: `array of CriteriaItem`.
    pub and: ::std::option::Option<::std::vec::Vec<crate::CriteriaItem>>,
    /// `or`: `array of CriteriaItem`.
    pub or: ::std::option::Option<::std::vec::Vec<crate::CriteriaItem>>,
    /// `not`: `array of CriteriaItem`.
    pub not: ::std::option::Option<::std::vec::Vec<crate::CriteriaItem>>,
    /// `criteria`: `CriteriaItem`.
    pub criteria: ::std::option::Option<::std::boxed::Box<crate::CriteriaItem>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CriteriaGroup "CriteriaGroup" 4 {
    (
        and: ::std::vec::Vec<crate::CriteriaItem> = "and" 0 with_and,
        or: ::std::vec::Vec<crate::CriteriaItem> = "or" 0 with_or,
        not: ::std::vec::Vec<crate::CriteriaItem> = "not" 0 with_not,
        criteria: ::std::boxed::Box<crate::CriteriaItem> = "criteria" 0 with_criteria,
    )
});
