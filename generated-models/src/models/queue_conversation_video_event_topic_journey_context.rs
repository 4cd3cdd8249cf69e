// @generated from the schema "QueueConversationVideoEventTopicJourneyContext"; changes made here are lost at the next generation

use crate::{
    QueueConversationVideoEventTopicJourneyAction,
    QueueConversationVideoEventTopicJourneyCustomer,
    QueueConversationVideoEventTopicJourneyCustomerSession,
};
use crate::runtime::Extra;

/// The schema `QueueConversationVideoEventTopicJourneyContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationVideoEventTopicJourneyContext {
    /// `customer`: `QueueConversationVideoEventTopicJourneyCustomer`.
    pub customer: Option<Box<QueueConversationVideoEventTopicJourneyCustomer>>,
    /// `customerSession`: `QueueConversationVideoEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: Option<
        Box<QueueConversationVideoEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `QueueConversationVideoEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: Option<Box<QueueConversationVideoEventTopicJourneyAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicJourneyContext "QueueConversationVideoEventTopicJourneyContext" 3 {
    (
        customer: Box<QueueConversationVideoEventTopicJourneyCustomer> = "customer" with_customer,
        customer_session: Box<QueueConversationVideoEventTopicJourneyCustomerSession> = "customerSession" with_customer_session,
        triggering_action: Box<QueueConversationVideoEventTopicJourneyAction> = "triggeringAction" with_triggering_action,
    )
});
