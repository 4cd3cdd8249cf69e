// @generated from the schema "QueueConversationCallEventTopicJourneyContext"; changes made here are lost at the next generation

use crate::{
    QueueConversationCallEventTopicJourneyAction,
    QueueConversationCallEventTopicJourneyCustomer,
    QueueConversationCallEventTopicJourneyCustomerSession,
};
use crate::runtime::Extra;

/// The schema `QueueConversationCallEventTopicJourneyContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationCallEventTopicJourneyContext {
    /// `customer`: `QueueConversationCallEventTopicJourneyCustomer`.
    pub customer: Option<Box<QueueConversationCallEventTopicJourneyCustomer>>,
    /// `customerSession`: `QueueConversationCallEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: Option<
        Box<QueueConversationCallEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `QueueConversationCallEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: Option<Box<QueueConversationCallEventTopicJourneyAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationCallEventTopicJourneyContext "QueueConversationCallEventTopicJourneyContext" 3 {
    (
        customer: Box<QueueConversationCallEventTopicJourneyCustomer> = "customer" with_customer,
        customer_session: Box<QueueConversationCallEventTopicJourneyCustomerSession> = "customerSession" with_customer_session,
        triggering_action: Box<QueueConversationCallEventTopicJourneyAction> = "triggeringAction" with_triggering_action,
    )
});
