// @generated from the schema "AnalyticsUserDetail"; changes made here are lost at the next generation

use crate::{AnalyticsRoutingStatusRecord, AnalyticsUserPresenceRecord};
use crate::runtime::Extra;

/// The schema `AnalyticsUserDetail`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsUserDetail {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `primaryPresence`: `array of AnalyticsUserPresenceRecord`.
    #[doc(alias = "primaryPresence")]
    pub primary_presence: Option<Vec<AnalyticsUserPresenceRecord>>,
    /// `routingStatus`: `array of AnalyticsRoutingStatusRecord`.
    #[doc(alias = "routingStatus")]
    pub routing_status: Option<Vec<AnalyticsRoutingStatusRecord>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsUserDetail "AnalyticsUserDetail" 3 {
    (
        user_id: String = "userId" with_user_id,
        primary_presence: Vec<AnalyticsUserPresenceRecord> = "primaryPresence" with_primary_presence,
        routing_status: Vec<AnalyticsRoutingStatusRecord> = "routingStatus" with_routing_status,
    )
});
