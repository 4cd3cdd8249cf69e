// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    AddConversationRequest, AddConversationResponse, CoachingAnnotation,
    CoachingAnnotationCreateRequest, CoachingAnnotationList,
    CoachingAppointmentAggregateRequest, CoachingAppointmentAggregateResponse,
    CoachingAppointmentReference, CoachingAppointmentResponse,
    CoachingAppointmentResponseList, CoachingAppointmentStatusRequest,
    CoachingAppointmentStatusResponse, CoachingAppointmentStatusResponseList,
    CoachingNotification, CoachingNotificationList, CoachingSlotsRequest,
    CoachingSlotsResponse, CreateCoachingAppointmentRequest,
    UpdateCoachingAppointmentRequest,
};

crate::runtime::request::operation! {
    DeleteCoachingAppointment "DELETE" "/api/v2/coaching/appointments/{appointmentId}" "/appointmentId >application/json"
    (appointment_id: &str = text) -> CoachingAppointmentReference {
    }
}

crate::runtime::request::operation! {
    DeleteCoachingAppointmentAnnotation "DELETE" "/api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}" "/appointmentId /annotationId"
    (appointment_id: &str = text, annotation_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetCoachingAppointment "GET" "/api/v2/coaching/appointments/{appointmentId}" "/appointmentId >application/json"
    (appointment_id: &str = text) -> CoachingAppointmentResponse {
    }
}

crate::runtime::request::operation! {
    GetCoachingAppointmentAnnotation "GET" "/api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}" "/appointmentId /annotationId >application/json"
    (appointment_id: &str = text, annotation_id: &str = text) -> CoachingAnnotation {
    }
}

crate::runtime::request::operation! {
    GetCoachingAppointmentAnnotations "GET" "/api/v2/coaching/appointments/{appointmentId}/annotations" "/appointmentId ?pageNumber ?pageSize >application/json"
    (appointment_id: &str = text) -> CoachingAnnotationList {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetCoachingAppointmentStatuses "GET" "/api/v2/coaching/appointments/{appointmentId}/statuses" "/appointmentId ?pageNumber ?pageSize >application/json"
    (appointment_id: &str = text) -> CoachingAppointmentStatusResponseList {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetCoachingAppointments "GET" "/api/v2/coaching/appointments" "?userIds ?completionInterval ?facilitatorIds ?interval ?intervalCondition ?overdue ?pageNumber ?pageSize ?relationships ?sortOrder ?statuses >application/json"
    (user_ids: &[impl AsRef<str>] = texts) -> CoachingAppointmentResponseList {
        #[doc = " The parameter `completionInterval`."]
        1 completion_interval: &str = text;
        #[doc = " The parameter `facilitatorIds`."]
        2 facilitator_ids: &[impl AsRef<str>] = texts;
        3 interval: &str = text;
        #[doc = " The parameter `intervalCondition`."]
        4 interval_condition: &str = text;
        5 overdue: &str = text;
        #[doc = " The parameter `pageNumber`."]
        6 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        7 page_size: i32 = value;
        8 relationships: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `sortOrder`."]
        9 sort_order: &str = text;
        10 statuses: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetCoachingAppointmentsMe "GET" "/api/v2/coaching/appointments/me" "?completionInterval ?facilitatorIds ?interval ?intervalCondition ?overdue ?pageNumber ?pageSize ?relationships ?sortOrder ?statuses >application/json"
    () -> CoachingAppointmentResponseList {
        #[doc = " The parameter `completionInterval`."]
        0 completion_interval: &str = text;
        #[doc = " The parameter `facilitatorIds`."]
        1 facilitator_ids: &[impl AsRef<str>] = texts;
        2 interval: &str = text;
        #[doc = " The parameter `intervalCondition`."]
        3 interval_condition: &str = text;
        4 overdue: &str = text;
        #[doc = " The parameter `pageNumber`."]
        5 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        6 page_size: i32 = value;
        7 relationships: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `sortOrder`."]
        8 sort_order: &str = text;
        9 statuses: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetCoachingNotification "GET" "/api/v2/coaching/notifications/{notificationId}" "/notificationId ?expand >application/json"
    (notification_id: &str = text) -> CoachingNotification {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetCoachingNotifications "GET" "/api/v2/coaching/notifications" "?expand ?pageNumber ?pageSize >application/json"
    () -> CoachingNotificationList {
        0 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    PatchCoachingAppointment "PATCH" "/api/v2/coaching/appointments/{appointmentId}" "/appointmentId =application/json >application/json"
    (appointment_id: &str = text, body: &UpdateCoachingAppointmentRequest = json) -> CoachingAppointmentResponse {
    }
}

crate::runtime::request::operation! {
    PatchCoachingAppointmentAnnotation "PATCH" "/api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}" "/appointmentId /annotationId =application/json >application/json"
    (appointment_id: &str = text, annotation_id: &str = text, body: &CoachingAnnotation = json) -> CoachingAnnotation {
    }
}

crate::runtime::request::operation! {
    PatchCoachingAppointmentStatus "PATCH" "/api/v2/coaching/appointments/{appointmentId}/status" "/appointmentId =application/json >application/json"
    (appointment_id: &str = text, body: &CoachingAppointmentStatusRequest = json) -> CoachingAppointmentStatusResponse {
    }
}

crate::runtime::request::operation! {
    PatchCoachingNotification "PATCH" "/api/v2/coaching/notifications/{notificationId}" "/notificationId =application/json >application/json"
    (notification_id: &str = text, body: &CoachingNotification = json) -> CoachingNotification {
    }
}

crate::runtime::request::operation! {
    PostCoachingAppointmentAnnotations "POST" "/api/v2/coaching/appointments/{appointmentId}/annotations" "/appointmentId =application/json >application/json"
    (appointment_id: &str = text, body: &CoachingAnnotationCreateRequest = json) -> CoachingAnnotation {
    }
}

crate::runtime::request::operation! {
    PostCoachingAppointmentConversations "POST" "/api/v2/coaching/appointments/{appointmentId}/conversations" "/appointmentId =application/json >application/json"
    (appointment_id: &str = text, body: &AddConversationRequest = json) -> AddConversationResponse {
    }
}

crate::runtime::request::operation! {
    PostCoachingAppointments "POST" "/api/v2/coaching/appointments" "=application/json >application/json"
    (body: &CreateCoachingAppointmentRequest = json) -> CoachingAppointmentResponse {
    }
}

crate::runtime::request::operation! {
    PostCoachingAppointmentsAggregatesQuery "POST" "/api/v2/coaching/appointments/aggregates/query" "=application/json >application/json"
    (body: &CoachingAppointmentAggregateRequest = json) -> CoachingAppointmentAggregateResponse {
    }
}

crate::runtime::request::operation! {
    PostCoachingScheduleslotsQuery "POST" "/api/v2/coaching/scheduleslots/query" "=application/json >application/json"
    (body: &CoachingSlotsRequest = json) -> CoachingSlotsResponse {
    }
}
