// @generated from the schema "CreateManagementUnitSettingsRequest"; changes made here are lost at the next generation

use crate::{
    AdherenceSettings, SchedulingSettingsRequest, ShiftTradeSettings,
    ShortTermForecastingSettings, TimeOffSettingsRequest,
};
use crate::runtime::Extra;

/// The schema `CreateManagementUnitSettingsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateManagementUnitSettingsRequest {
    /// `adherence`: `AdherenceSettings`.
    pub adherence: Option<Box<AdherenceSettings>>,
    /// `shortTermForecasting`: `ShortTermForecastingSettings`.
    #[doc(alias = "shortTermForecasting")]
    pub short_term_forecasting: Option<Box<ShortTermForecastingSettings>>,
    /// `timeOff`: `TimeOffSettingsRequest`.
    #[doc(alias = "timeOff")]
    pub time_off: Option<Box<TimeOffSettingsRequest>>,
    /// `scheduling`: `SchedulingSettingsRequest`.
    pub scheduling: Option<Box<SchedulingSettingsRequest>>,
    /// `shiftTrading`: `ShiftTradeSettings`.
    #[doc(alias = "shiftTrading")]
    pub shift_trading: Option<Box<ShiftTradeSettings>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateManagementUnitSettingsRequest "CreateManagementUnitSettingsRequest" 5 {
    (
        adherence: Box<AdherenceSettings> = "adherence" with_adherence,
        short_term_forecasting: Box<ShortTermForecastingSettings> = "shortTermForecasting" with_short_term_forecasting,
        time_off: Box<TimeOffSettingsRequest> = "timeOff" with_time_off,
        scheduling: Box<SchedulingSettingsRequest> = "scheduling" with_scheduling,
        shift_trading: Box<ShiftTradeSettings> = "shiftTrading" with_shift_trading,
    )
});
