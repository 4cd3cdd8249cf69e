// @generated from the schema "JourneySessionEventsNotificationNetworkConnectivity"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `JourneySessionEventsNotificationNetworkConnectivity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneySessionEventsNotificationNetworkConnectivity {
    /// `carrier`: `string`.
    pub carrier: Option<String>,
    /// `bluetoothEnabled`: `boolean`.
    #[doc(alias = "bluetoothEnabled")]
    pub bluetooth_enabled: Option<bool>,
    /// `cellularEnabled`: `boolean`.
    #[doc(alias = "cellularEnabled")]
    pub cellular_enabled: Option<bool>,
    /// `wifiEnabled`: `boolean`.
    #[doc(alias = "wifiEnabled")]
    pub wifi_enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneySessionEventsNotificationNetworkConnectivity "JourneySessionEventsNotificationNetworkConnectivity" 4 {
    (
        carrier: String = "carrier" with_carrier,
        bluetooth_enabled: bool = "bluetoothEnabled" with_bluetooth_enabled,
        cellular_enabled: bool = "cellularEnabled" with_cellular_enabled,
        wifi_enabled: bool = "wifiEnabled" with_wifi_enabled,
    )
});
