// @generated from the schema "Adjacents"; changes made here are lost at the next generation

/// The schema `Adjacents`.
#[repr(C)]
pub struct Adjacents {
    /// `superiors`: `array of User`.
    pub superiors: ::std::option::Option<::std::vec::Vec<crate::User>>,
    /// `siblings`: `array of User`.
    pub siblings: ::std::option::Option<::std::vec::Vec<crate::User>>,
    /// `directReports`: `array of User`.
    #[doc(alias = "directReports")]
    pub direct_reports: ::std::option::Option<::std::vec::Vec<crate::User>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Adjacents "Adjacents" 3 {
    (
        superiors: ::std::vec::Vec<crate::User> = "superiors" 0 with_superiors,
        siblings: ::std::vec::Vec<crate::User> = "siblings" 0 with_siblings,
        direct_reports: ::std::vec::Vec<crate::User> = "directReports" 0 with_direct_reports,
    )
});
