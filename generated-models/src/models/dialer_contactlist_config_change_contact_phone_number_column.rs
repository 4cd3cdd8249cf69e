// @generated from the schema "DialerContactlistConfigChangeContactPhoneNumberColumn"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `DialerContactlistConfigChangeContactPhoneNumberColumn`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerContactlistConfigChangeContactPhoneNumberColumn {
    /// `columnName`: `string`.
    #[doc(alias = "columnName")]
    pub column_name: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `callableTimeColumn`: `string`.
    #[doc(alias = "callableTimeColumn")]
    pub callable_time_column: Option<String>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerContactlistConfigChangeContactPhoneNumberColumn "DialerContactlistConfigChangeContactPhoneNumberColumn" 4 {
    (
        column_name: String = "columnName" with_column_name,
        r#type: String = "type" with_type,
        callable_time_column: String = "callableTimeColumn" with_callable_time_column,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
    )
});
