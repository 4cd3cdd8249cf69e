// @generated from the schema "JourneySessionEventsNotificationNetworkConnectivity"; changes made here are lost at the next generation

/// The schema `JourneySessionEventsNotificationNetworkConnectivity`.
#[repr(C)]
pub struct JourneySessionEventsNotificationNetworkConnectivity {
    /// `carrier`: `string`.
    pub carrier: ::std::option::Option<::std::string::String>,
    /// `bluetoothEnabled`: `boolean`.
    #[doc(alias = "bluetoothEnabled")]
    pub bluetooth_enabled: ::std::option::Option<bool>,
    /// `cellularEnabled`: `boolean`.
    #[doc(alias = "cellularEnabled")]
    pub cellular_enabled: ::std::option::Option<bool>,
    /// `wifiEnabled`: `boolean`.
    #[doc(alias = "wifiEnabled")]
    pub wifi_enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneySessionEventsNotificationNetworkConnectivity "JourneySessionEventsNotificationNetworkConnectivity" 4 {
    (
        carrier: ::std::string::String = "carrier" 0 with_carrier,
        bluetooth_enabled: bool = "bluetoothEnabled" 0 with_bluetooth_enabled,
        cellular_enabled: bool = "cellularEnabled" 0 with_cellular_enabled,
        wifi_enabled: bool = "wifiEnabled" 0 with_wifi_enabled,
    )
});
