// @generated from the schema "ComputedData"; changes made here are lost at the next generation

/// The schema `ComputedData`.
#[repr(C)]
pub struct ComputedData {
    /// `weekly`: `Weekly`.
    pub weekly: ::std::option::Option<::std::boxed::Box<crate::Weekly>>,
    /// `quarterHour`: `QuarterHourly`.
    #[doc(alias = "quarterHour")]
    pub quarter_hour: ::std::option::Option<::std::boxed::Box<crate::QuarterHourly>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ComputedData "ComputedData" 2 {
    (
        weekly: ::std::boxed::Box<crate::Weekly> = "weekly" 0 with_weekly,
        quarter_hour: ::std::boxed::Box<crate::QuarterHourly> = "quarterHour" 0 with_quarter_hour,
    )
});
