// @generated from the schema "QueueConversationCallbackEventTopicJourneyContext"; changes made here are lost at the next generation

use crate::{
    QueueConversationCallbackEventTopicJourneyAction,
    QueueConversationCallbackEventTopicJourneyCustomer,
    QueueConversationCallbackEventTopicJourneyCustomerSession,
};
use crate::runtime::Extra;

/// The schema `QueueConversationCallbackEventTopicJourneyContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationCallbackEventTopicJourneyContext {
    /// `customer`: `QueueConversationCallbackEventTopicJourneyCustomer`.
    pub customer: Option<Box<QueueConversationCallbackEventTopicJourneyCustomer>>,
    /// `customerSession`: `QueueConversationCallbackEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: Option<
        Box<QueueConversationCallbackEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `QueueConversationCallbackEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: Option<Box<QueueConversationCallbackEventTopicJourneyAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationCallbackEventTopicJourneyContext "QueueConversationCallbackEventTopicJourneyContext" 3 {
    (
        customer: Box<QueueConversationCallbackEventTopicJourneyCustomer> = "customer" with_customer,
        customer_session: Box<QueueConversationCallbackEventTopicJourneyCustomerSession> = "customerSession" with_customer_session,
        triggering_action: Box<QueueConversationCallbackEventTopicJourneyAction> = "triggeringAction" with_triggering_action,
    )
});
