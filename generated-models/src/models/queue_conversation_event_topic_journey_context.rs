// @generated from the schema "QueueConversationEventTopicJourneyContext"; changes made here are lost at the next generation

use crate::{
    QueueConversationEventTopicJourneyAction, QueueConversationEventTopicJourneyCustomer,
    QueueConversationEventTopicJourneyCustomerSession,
};
use crate::runtime::Extra;

/// The schema `QueueConversationEventTopicJourneyContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationEventTopicJourneyContext {
    /// `customer`: `QueueConversationEventTopicJourneyCustomer`.
    pub customer: Option<Box<QueueConversationEventTopicJourneyCustomer>>,
    /// `customerSession`: `QueueConversationEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: Option<Box<QueueConversationEventTopicJourneyCustomerSession>>,
    /// `triggeringAction`: `QueueConversationEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: Option<Box<QueueConversationEventTopicJourneyAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationEventTopicJourneyContext "QueueConversationEventTopicJourneyContext" 3 {
    (
        customer: Box<QueueConversationEventTopicJourneyCustomer> = "customer" with_customer,
        customer_session: Box<QueueConversationEventTopicJourneyCustomerSession> = "customerSession" with_customer_session,
        triggering_action: Box<QueueConversationEventTopicJourneyAction> = "triggeringAction" with_triggering_action,
    )
});
