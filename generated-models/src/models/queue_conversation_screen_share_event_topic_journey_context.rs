// @generated from the schema "QueueConversationScreenShareEventTopicJourneyContext"; changes made here are lost at the next generation

use crate::{
    QueueConversationScreenShareEventTopicJourneyAction,
    QueueConversationScreenShareEventTopicJourneyCustomer,
    QueueConversationScreenShareEventTopicJourneyCustomerSession,
};
use crate::runtime::Extra;

/// The schema `QueueConversationScreenShareEventTopicJourneyContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationScreenShareEventTopicJourneyContext {
    /// `customer`: `QueueConversationScreenShareEventTopicJourneyCustomer`.
    pub customer: Option<Box<QueueConversationScreenShareEventTopicJourneyCustomer>>,
    /// `customerSession`: `QueueConversationScreenShareEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: Option<
        Box<QueueConversationScreenShareEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `QueueConversationScreenShareEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: Option<
        Box<QueueConversationScreenShareEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationScreenShareEventTopicJourneyContext "QueueConversationScreenShareEventTopicJourneyContext" 3 {
    (
        customer: Box<QueueConversationScreenShareEventTopicJourneyCustomer> = "customer" with_customer,
        customer_session: Box<QueueConversationScreenShareEventTopicJourneyCustomerSession> = "customerSession" with_customer_session,
        triggering_action: Box<QueueConversationScreenShareEventTopicJourneyAction> = "triggeringAction" with_triggering_action,
    )
});
