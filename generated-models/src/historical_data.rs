// @generated from the schema "HistoricalData"; changes made here are lost at the next generation

/// The schema `HistoricalData`.
#[repr(C)]
pub struct HistoricalData {
    /// `daily`: `Daily`.
    pub daily: ::std::option::Option<::std::boxed::Box<crate::Daily>>,
    /// `quarterHour`: `QuarterHourly`.
    #[doc(alias = "quarterHour")]
    pub quarter_hour: ::std::option::Option<::std::boxed::Box<crate::QuarterHourly>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HistoricalData "HistoricalData" 2 {
    (
        daily: ::std::boxed::Box<crate::Daily> = "daily" 0 with_daily,
        quarter_hour: ::std::boxed::Box<crate::QuarterHourly> = "quarterHour" 0 with_quarter_hour,
    )
});
