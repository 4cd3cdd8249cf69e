// @generated from the schema "ManagementUnitSettingsResponse"; changes made here are lost at the next generation

use crate::{
    AdherenceSettings, SchedulingSettingsResponse, ShiftTradeSettings,
    ShortTermForecastingSettings, TimeOffSettingsResponse, WfmVersionedEntityMetadata,
};
use crate::runtime::Extra;

/// The schema `ManagementUnitSettingsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ManagementUnitSettingsResponse {
    /// `adherence`: `AdherenceSettings`.
    pub adherence: Option<Box<AdherenceSettings>>,
    /// `shortTermForecasting`: `ShortTermForecastingSettings`.
    #[doc(alias = "shortTermForecasting")]
    pub short_term_forecasting: Option<Box<ShortTermForecastingSettings>>,
    /// `timeOff`: `TimeOffSettingsResponse`.
    #[doc(alias = "timeOff")]
    pub time_off: Option<Box<TimeOffSettingsResponse>>,
    /// `scheduling`: `SchedulingSettingsResponse`.
    pub scheduling: Option<Box<SchedulingSettingsResponse>>,
    /// `shiftTrading`: `ShiftTradeSettings`.
    #[doc(alias = "shiftTrading")]
    pub shift_trading: Option<Box<ShiftTradeSettings>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ManagementUnitSettingsResponse "ManagementUnitSettingsResponse" 6 {
    (
        adherence: Box<AdherenceSettings> = "adherence" with_adherence,
        short_term_forecasting: Box<ShortTermForecastingSettings> = "shortTermForecasting" with_short_term_forecasting,
        time_off: Box<TimeOffSettingsResponse> = "timeOff" with_time_off,
        scheduling: Box<SchedulingSettingsResponse> = "scheduling" with_scheduling,
        shift_trading: Box<ShiftTradeSettings> = "shiftTrading" with_shift_trading,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
    )
});
