// @generated from the schema "Timeseries"; changes made here are lost at the next generation

/// The schema `Timeseries`.
#[repr(C)]
pub struct Timeseries {
    /// `planningGroup`: `string`.
    #[doc(alias = "planningGroup")]
    pub planning_group: ::std::option::Option<::std::string::String>,
    /// `weeks`: `array of Weeks`.
    pub weeks: ::std::option::Option<::std::vec::Vec<crate::Weeks>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Timeseries "Timeseries" 2 {
    (
        planning_group: ::std::string::String = "planningGroup" 0 with_planning_group,
        weeks: ::std::vec::Vec<crate::Weeks> = "weeks" 0 with_weeks,
    )
});
