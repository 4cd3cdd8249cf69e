// @generated from the schema "NetworkConnectivity"; changes made here are lost at the next generation

/// The schema `NetworkConnectivity`.
#[repr(C)]
pub struct NetworkConnectivity {
    /// `carrier`: `string`.
    pub carrier: ::std::option::Option<::std::string::String>,
    /// `bluetoothEnabled`: `boolean`, required.
    #[doc(alias = "bluetoothEnabled")]
    pub bluetooth_enabled: ::std::option::Option<bool>,
    /// `cellularEnabled`: `boolean`, required.
    #[doc(alias = "cellularEnabled")]
    pub cellular_enabled: ::std::option::Option<bool>,
    /// `wifiEnabled`: `boolean`, required.
    #[doc(alias = "wifiEnabled")]
    pub wifi_enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NetworkConnectivity "NetworkConnectivity" 4 {
    (
        carrier: ::std::string::String = "carrier" 0 with_carrier,
        bluetooth_enabled: bool = "bluetoothEnabled" 1 with_bluetooth_enabled,
        cellular_enabled: bool = "cellularEnabled" 1 with_cellular_enabled,
        wifi_enabled: bool = "wifiEnabled" 1 with_wifi_enabled,
    )
});
