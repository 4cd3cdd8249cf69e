// @generated from the schema "NetworkConnectivity"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `NetworkConnectivity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NetworkConnectivity {
    /// `carrier`: `string`.
    pub carrier: Option<String>,
    /// `bluetoothEnabled`: `boolean`, required.
    #[doc(alias = "bluetoothEnabled")]
    pub bluetooth_enabled: Option<bool>,
    /// `cellularEnabled`: `boolean`, required.
    #[doc(alias = "cellularEnabled")]
    pub cellular_enabled: Option<bool>,
    /// `wifiEnabled`: `boolean`, required.
    #[doc(alias = "wifiEnabled")]
    pub wifi_enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NetworkConnectivity "NetworkConnectivity" 4 {
    (
        carrier: String = "carrier" with_carrier,
        bluetooth_enabled: bool = "bluetoothEnabled" with_bluetooth_enabled required,
        cellular_enabled: bool = "cellularEnabled" with_cellular_enabled required,
        wifi_enabled: bool = "wifiEnabled" with_wifi_enabled required,
    )
});
