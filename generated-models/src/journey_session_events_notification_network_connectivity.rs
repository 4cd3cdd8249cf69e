// @generated from the schema "JourneySessionEventsNotificationNetworkConnectivity"; changes made here are lost at the next generation

/// The schema `JourneySessionEventsNotificationNetworkConnectivity`.
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

impl crate::runtime::Model for JourneySessionEventsNotificationNetworkConnectivity {
    const EMPTY: Self = Self {
        carrier: ::std::option::Option::None,
        bluetooth_enabled: ::std::option::Option::None,
        cellular_enabled: ::std::option::Option::None,
        wifi_enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneySessionEventsNotificationNetworkConnectivity = &<JourneySessionEventsNotificationNetworkConnectivity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneySessionEventsNotificationNetworkConnectivity",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("carrier", "carrier", 0),
            ("bluetoothEnabled", "bluetooth_enabled", 0),
            ("cellularEnabled", "cellular_enabled", 0),
            ("wifiEnabled", "wifi_enabled", 0),
        ],
        fields: &[&E.carrier, &E.bluetooth_enabled, &E.cellular_enabled, &E.wifi_enabled],
    }
};

crate::runtime::model!(JourneySessionEventsNotificationNetworkConnectivity);

crate::runtime::setters!(JourneySessionEventsNotificationNetworkConnectivity {
    with_carrier: carrier: ::std::string::String,
    with_bluetooth_enabled: bluetooth_enabled: bool,
    with_cellular_enabled: cellular_enabled: bool,
    with_wifi_enabled: wifi_enabled: bool,
});
