// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    AlertablePresences, CertificateAuthorityEntityListing, DID, DIDEntityListing,
    DIDNumberEntityListing, DIDPool, DIDPoolEntityListing, DisableSiteConnectionsRequest,
    DomainCertificateAuthority, DomainEdgeSoftwareUpdateDto,
    DomainEdgeSoftwareVersionDtoEntityListing, DomainLogicalInterface,
    DomainPhysicalInterface, Edge, EdgeEntityListing, EdgeGroup, EdgeGroupEntityListing,
    EdgeLogsJob, EdgeLogsJobRequest, EdgeLogsJobResponse, EdgeLogsJobUploadRequest,
    EdgeMetrics, EdgeNetworkDiagnostic, EdgeNetworkDiagnosticRequest,
    EdgeNetworkDiagnosticResponse, EdgeRebootParameters, EdgeServiceStateRequest,
    EdgeTrunkBase, EdgeVersionReport, ExpiredEdgeListing, Extension,
    ExtensionEntityListing, ExtensionPool, ExtensionPoolDivisionViewEntityListing,
    ExtensionPoolEntityListing, Line, LineBase, LineBaseEntityListing, LineEntityListing,
    LogicalInterfaceEntityListing, MediaStatistics, MediaStatisticsListing, NumberPlan,
    OutboundRouteBase, OutboundRouteBaseEntityListing, OutboundRouteEntityListing, Phone,
    PhoneBase, PhoneBaseEntityListing, PhoneEntityListing, PhoneMetaBaseEntityListing,
    PhonesReboot, PhysicalInterfaceEntityListing, Site, SiteConnections,
    SiteEntityListing, TimeZoneEntityListing, Trunk, TrunkBase, TrunkBaseEntityListing,
    TrunkEntityListing, TrunkMetabaseEntityListing, TrunkMetrics,
    TrunkRecordingEnabledCount, ValidateAddressRequest, ValidateAddressResponse,
    VmPairingInfo,
};

crate::runtime::request::operation! {
    DeleteTelephonyProvidersEdge "DELETE" "/api/v2/telephony/providers/edges/{edgeId}" "/edgeId"
    (edge_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteTelephonyProvidersEdgeLogicalinterface "DELETE" "/api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}" "/edgeId /interfaceId"
    (edge_id: &str = text, interface_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteTelephonyProvidersEdgeSoftwareupdate "DELETE" "/api/v2/telephony/providers/edges/{edgeId}/softwareupdate" "/edgeId"
    (edge_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteTelephonyProvidersEdgesAlertablepresences "DELETE" "/api/v2/telephony/providers/edges/alertablepresences" ""
    () -> () {
    }
}

crate::runtime::request::operation! {
    DeleteTelephonyProvidersEdgesCertificateauthority "DELETE" "/api/v2/telephony/providers/edges/certificateauthorities/{certificateId}" "/certificateId"
    (certificate_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteTelephonyProvidersEdgesDidpool "DELETE" "/api/v2/telephony/providers/edges/didpools/{didPoolId}" "/didPoolId"
    (did_pool_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteTelephonyProvidersEdgesEdgegroup "DELETE" "/api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}" "/edgeGroupId"
    (edge_group_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteTelephonyProvidersEdgesExtensionpool "DELETE" "/api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}" "/extensionPoolId"
    (extension_pool_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteTelephonyProvidersEdgesPhone "DELETE" "/api/v2/telephony/providers/edges/phones/{phoneId}" "/phoneId"
    (phone_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteTelephonyProvidersEdgesPhonebasesetting "DELETE" "/api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}" "/phoneBaseId"
    (phone_base_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteTelephonyProvidersEdgesSite "DELETE" "/api/v2/telephony/providers/edges/sites/{siteId}" "/siteId"
    (site_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteTelephonyProvidersEdgesSiteOutboundroute "DELETE" "/api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}" "/siteId /outboundRouteId"
    (site_id: &str = text, outbound_route_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteTelephonyProvidersEdgesTrunkbasesetting "DELETE" "/api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}" "/trunkBaseSettingsId"
    (trunk_base_settings_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdge "GET" "/api/v2/telephony/providers/edges/{edgeId}" "/edgeId ?expand >application/json"
    (edge_id: &str = text) -> Edge {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgeDiagnosticNslookup "GET" "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup" "/edgeId >application/json"
    (edge_id: &str = text) -> EdgeNetworkDiagnosticResponse {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgeDiagnosticPing "GET" "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping" "/edgeId >application/json"
    (edge_id: &str = text) -> EdgeNetworkDiagnosticResponse {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgeDiagnosticRoute "GET" "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/route" "/edgeId >application/json"
    (edge_id: &str = text) -> EdgeNetworkDiagnosticResponse {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgeDiagnosticTracepath "GET" "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath" "/edgeId >application/json"
    (edge_id: &str = text) -> EdgeNetworkDiagnosticResponse {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgeLogicalinterface "GET" "/api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}" "/edgeId /interfaceId ?expand >application/json"
    (edge_id: &str = text, interface_id: &str = text) -> DomainLogicalInterface {
        2 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgeLogicalinterfaces "GET" "/api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces" "/edgeId ?expand >application/json"
    (edge_id: &str = text) -> LogicalInterfaceEntityListing {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgeLogsJob "GET" "/api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}" "/edgeId /jobId >application/json"
    (edge_id: &str = text, job_id: &str = text) -> EdgeLogsJob {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgeMetrics "GET" "/api/v2/telephony/providers/edges/{edgeId}/metrics" "/edgeId >application/json"
    (edge_id: &str = text) -> EdgeMetrics {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgePhysicalinterface "GET" "/api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces/{interfaceId}" "/edgeId /interfaceId >application/json"
    (edge_id: &str = text, interface_id: &str = text) -> DomainPhysicalInterface {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgePhysicalinterfaces "GET" "/api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces" "/edgeId >application/json"
    (edge_id: &str = text) -> PhysicalInterfaceEntityListing {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgeSetuppackage "GET" "/api/v2/telephony/providers/edges/{edgeId}/setuppackage" "/edgeId >application/json"
    (edge_id: &str = text) -> VmPairingInfo {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgeSoftwareupdate "GET" "/api/v2/telephony/providers/edges/{edgeId}/softwareupdate" "/edgeId >application/json"
    (edge_id: &str = text) -> DomainEdgeSoftwareUpdateDto {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgeSoftwareversions "GET" "/api/v2/telephony/providers/edges/{edgeId}/softwareversions" "/edgeId >application/json"
    (edge_id: &str = text) -> DomainEdgeSoftwareVersionDtoEntityListing {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgeTrunks "GET" "/api/v2/telephony/providers/edges/{edgeId}/trunks" "/edgeId ?pageNumber ?pageSize ?sortBy ?sortOrder ?trunkBase.id ?trunkType >application/json"
    (edge_id: &str = text) -> TrunkEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        3 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        4 sort_order: &str = text;
        #[doc = " The parameter `trunkBase.id`."]
        5 trunk_base_id: &str = text;
        #[doc = " The parameter `trunkType`."]
        6 trunk_type: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdges "GET" "/api/v2/telephony/providers/edges" "?edgeGroup.id ?managed ?name ?pageNumber ?pageSize ?showCloudMedia ?site.id ?sortBy >application/json"
    () -> EdgeEntityListing {
        #[doc = " The parameter `edgeGroup.id`."]
        0 edge_group_id: &str = text;
        1 managed: bool = value;
        2 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `showCloudMedia`."]
        5 show_cloud_media: bool = value;
        #[doc = " The parameter `site.id`."]
        6 site_id: &str = text;
        #[doc = " The parameter `sortBy`."]
        7 sort_by: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesAlertablepresences "GET" "/api/v2/telephony/providers/edges/alertablepresences" "?type >application/json"
    () -> AlertablePresences {
        0 r#type: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesCertificateauthorities "GET" "/api/v2/telephony/providers/edges/certificateauthorities" ">application/json"
    () -> CertificateAuthorityEntityListing {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesCertificateauthority "GET" "/api/v2/telephony/providers/edges/certificateauthorities/{certificateId}" "/certificateId >application/json"
    (certificate_id: &str = text) -> DomainCertificateAuthority {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesDid "GET" "/api/v2/telephony/providers/edges/dids/{didId}" "/didId >application/json"
    (did_id: &str = text) -> DID {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesDidpool "GET" "/api/v2/telephony/providers/edges/didpools/{didPoolId}" "/didPoolId >application/json"
    (did_pool_id: &str = text) -> DIDPool {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesDidpools "GET" "/api/v2/telephony/providers/edges/didpools" "?id ?pageNumber ?pageSize ?sortBy >application/json"
    () -> DIDPoolEntityListing {
        0 id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        3 sort_by: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesDidpoolsDids "GET" "/api/v2/telephony/providers/edges/didpools/dids" "?type ?id ?numberMatch ?pageNumber ?pageSize ?sortOrder >application/json"
    (r#type: &str = text) -> DIDNumberEntityListing {
        1 id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `numberMatch`."]
        2 number_match: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        5 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesDids "GET" "/api/v2/telephony/providers/edges/dids" "?didPool.id ?id ?owner.id ?pageNumber ?pageSize ?phoneNumber ?sortBy ?sortOrder >application/json"
    () -> DIDEntityListing {
        #[doc = " The parameter `didPool.id`."]
        0 did_pool_id: &str = text;
        1 id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `owner.id`."]
        2 owner_id: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `phoneNumber`."]
        5 phone_number: &str = text;
        #[doc = " The parameter `sortBy`."]
        6 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        7 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesEdgegroup "GET" "/api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}" "/edgeGroupId ?expand >application/json"
    (edge_group_id: &str = text) -> EdgeGroup {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesEdgegroupEdgetrunkbase "GET" "/api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}" "/edgegroupId /edgetrunkbaseId >application/json"
    (edgegroup_id: &str = text, edgetrunkbase_id: &str = text) -> EdgeTrunkBase {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesEdgegroups "GET" "/api/v2/telephony/providers/edges/edgegroups" "?managed ?name ?pageNumber ?pageSize ?sortBy >application/json"
    () -> EdgeGroupEntityListing {
        0 managed: bool = value;
        1 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        4 sort_by: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesEdgeversionreport "GET" "/api/v2/telephony/providers/edges/edgeversionreport" ">application/json"
    () -> EdgeVersionReport {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesExpired "GET" "/api/v2/telephony/providers/edges/expired" ">application/json"
    () -> ExpiredEdgeListing {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesExtension "GET" "/api/v2/telephony/providers/edges/extensions/{extensionId}" "/extensionId >application/json"
    (extension_id: &str = text) -> Extension {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesExtensionpool "GET" "/api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}" "/extensionPoolId >application/json"
    (extension_pool_id: &str = text) -> ExtensionPool {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesExtensionpools "GET" "/api/v2/telephony/providers/edges/extensionpools" "?divisionId ?number ?pageNumber ?pageSize ?sortBy >application/json"
    () -> ExtensionPoolEntityListing {
        #[doc = " The parameter `divisionId`."]
        0 division_id: &[impl AsRef<str>] = texts;
        1 number: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        4 sort_by: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesExtensionpoolsDivisionviews "GET" "/api/v2/telephony/providers/edges/extensionpools/divisionviews" "?divisionId ?id ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> ExtensionPoolDivisionViewEntityListing {
        #[doc = " The parameter `divisionId`."]
        0 division_id: &[impl AsRef<str>] = texts;
        1 id: &[impl AsRef<str>] = texts;
        2 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        6 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesExtensions "GET" "/api/v2/telephony/providers/edges/extensions" "?number ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> ExtensionEntityListing {
        0 number: &str = text;
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        3 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        4 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesLine "GET" "/api/v2/telephony/providers/edges/lines/{lineId}" "/lineId >application/json"
    (line_id: &str = text) -> Line {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesLinebasesetting "GET" "/api/v2/telephony/providers/edges/linebasesettings/{lineBaseId}" "/lineBaseId >application/json"
    (line_base_id: &str = text) -> LineBase {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesLinebasesettings "GET" "/api/v2/telephony/providers/edges/linebasesettings" "?expand ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> LineBaseEntityListing {
        0 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        3 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        4 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesLines "GET" "/api/v2/telephony/providers/edges/lines" "?expand ?name ?pageNumber ?pageSize ?sortBy >application/json"
    () -> LineEntityListing {
        0 expand: &[impl AsRef<str>] = texts;
        1 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        4 sort_by: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesLinesTemplate "GET" "/api/v2/telephony/providers/edges/lines/template" "?lineBaseSettingsId >application/json"
    (line_base_settings_id: &str = text) -> Line {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesLogicalinterfaces "GET" "/api/v2/telephony/providers/edges/logicalinterfaces" "?edgeIds ?expand >application/json"
    (edge_ids: &str = text) -> LogicalInterfaceEntityListing {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesMediastatisticsConversation "GET" "/api/v2/telephony/providers/edges/mediastatistics/conversations/{conversationId}" "/conversationId >application/json"
    (conversation_id: &str = text) -> MediaStatisticsListing {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesMediastatisticsConversationCommunication "GET" "/api/v2/telephony/providers/edges/mediastatistics/conversations/{conversationId}/communications/{communicationId}" "/conversationId /communicationId >application/json"
    (conversation_id: &str = text, communication_id: &str = text) -> MediaStatistics {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesMetrics "GET" "/api/v2/telephony/providers/edges/metrics" "?edgeIds >application/json"
    (edge_ids: &str = text) -> Vec<EdgeMetrics> {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesOutboundroutes "GET" "/api/v2/telephony/providers/edges/outboundroutes" "?externalTrunkBases.ids ?name ?pageNumber ?pageSize ?site.id ?sortBy >application/json"
    () -> OutboundRouteEntityListing {
        #[doc = " The parameter `externalTrunkBases.ids`."]
        0 external_trunk_bases_ids: &str = text;
        1 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `site.id`."]
        4 site_id: &str = text;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesPhone "GET" "/api/v2/telephony/providers/edges/phones/{phoneId}" "/phoneId >application/json"
    (phone_id: &str = text) -> Phone {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesPhonebasesetting "GET" "/api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}" "/phoneBaseId >application/json"
    (phone_base_id: &str = text) -> PhoneBase {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesPhonebasesettings "GET" "/api/v2/telephony/providers/edges/phonebasesettings" "?expand ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> PhoneBaseEntityListing {
        0 expand: &[impl AsRef<str>] = texts;
        1 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        4 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        5 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases "GET" "/api/v2/telephony/providers/edges/phonebasesettings/availablemetabases" "?pageNumber ?pageSize >application/json"
    () -> PhoneMetaBaseEntityListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesPhonebasesettingsTemplate "GET" "/api/v2/telephony/providers/edges/phonebasesettings/template" "?phoneMetabaseId >application/json"
    (phone_metabase_id: &str = text) -> PhoneBase {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesPhones "GET" "/api/v2/telephony/providers/edges/phones" "?expand ?fields ?lines.defaultForUser.id ?lines.id ?lines.loggedInUser.id ?lines.name ?name ?pageNumber ?pageSize ?phoneBaseSettings.id ?phone_hardwareId ?secondaryStatus.operationalStatus ?site.id ?sortBy ?sortOrder ?status.operationalStatus ?webRtcUser.id >application/json"
    () -> PhoneEntityListing {
        0 expand: &[impl AsRef<str>] = texts;
        1 fields: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `lines.defaultForUser.id`."]
        2 lines_default_for_user_id: &str = text;
        #[doc = " The parameter `lines.id`."]
        3 lines_id: &str = text;
        #[doc = " The parameter `lines.loggedInUser.id`."]
        4 lines_logged_in_user_id: &str = text;
        #[doc = " The parameter `lines.name`."]
        5 lines_name: &str = text;
        6 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        7 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        8 page_size: i32 = value;
        #[doc = " The parameter `phoneBaseSettings.id`."]
        9 phone_base_settings_id: &str = text;
        #[doc = " The parameter `phone_hardwareId`."]
        10 phone_hardware_id: &str = text;
        #[doc = " The parameter `secondaryStatus.operationalStatus`."]
        11 secondary_status_operational_status: &str = text;
        #[doc = " The parameter `site.id`."]
        12 site_id: &str = text;
        #[doc = " The parameter `sortBy`."]
        13 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        14 sort_order: &str = text;
        #[doc = " The parameter `status.operationalStatus`."]
        15 status_operational_status: &str = text;
        #[doc = " The parameter `webRtcUser.id`."]
        16 web_rtc_user_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesPhonesTemplate "GET" "/api/v2/telephony/providers/edges/phones/template" "?phoneBaseSettingsId >application/json"
    (phone_base_settings_id: &str = text) -> Phone {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesPhysicalinterfaces "GET" "/api/v2/telephony/providers/edges/physicalinterfaces" "?edgeIds >application/json"
    (edge_ids: &str = text) -> PhysicalInterfaceEntityListing {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesSite "GET" "/api/v2/telephony/providers/edges/sites/{siteId}" "/siteId >application/json"
    (site_id: &str = text) -> Site {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesSiteNumberplan "GET" "/api/v2/telephony/providers/edges/sites/{siteId}/numberplans/{numberPlanId}" "/siteId /numberPlanId >application/json"
    (site_id: &str = text, number_plan_id: &str = text) -> NumberPlan {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesSiteNumberplans "GET" "/api/v2/telephony/providers/edges/sites/{siteId}/numberplans" "/siteId >application/json"
    (site_id: &str = text) -> Vec<NumberPlan> {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesSiteNumberplansClassifications "GET" "/api/v2/telephony/providers/edges/sites/{siteId}/numberplans/classifications" "/siteId ?classification >application/json"
    (site_id: &str = text) -> Vec<String> {
        1 classification: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesSiteOutboundroute "GET" "/api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}" "/siteId /outboundRouteId >application/json"
    (site_id: &str = text, outbound_route_id: &str = text) -> OutboundRouteBase {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesSiteOutboundroutes "GET" "/api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes" "/siteId ?externalTrunkBases.ids ?name ?pageNumber ?pageSize ?sortBy >application/json"
    (site_id: &str = text) -> OutboundRouteBaseEntityListing {
        #[doc = " The parameter `externalTrunkBases.ids`."]
        1 external_trunk_bases_ids: &str = text;
        2 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesSiteSiteconnections "GET" "/api/v2/telephony/providers/edges/sites/{siteId}/siteconnections" "/siteId >application/json"
    (site_id: &str = text) -> SiteConnections {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesSites "GET" "/api/v2/telephony/providers/edges/sites" "?expand ?location.id ?managed ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> SiteEntityListing {
        0 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `location.id`."]
        1 location_id: &str = text;
        2 managed: bool = value;
        3 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        4 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        5 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        6 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        7 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesTimezones "GET" "/api/v2/telephony/providers/edges/timezones" "?pageNumber ?pageSize >application/json"
    () -> TimeZoneEntityListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesTrunk "GET" "/api/v2/telephony/providers/edges/trunks/{trunkId}" "/trunkId >application/json"
    (trunk_id: &str = text) -> Trunk {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesTrunkMetrics "GET" "/api/v2/telephony/providers/edges/trunks/{trunkId}/metrics" "/trunkId >application/json"
    (trunk_id: &str = text) -> TrunkMetrics {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesTrunkbasesetting "GET" "/api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}" "/trunkBaseSettingsId ?ignoreHidden >application/json"
    (trunk_base_settings_id: &str = text) -> TrunkBase {
        #[doc = " The parameter `ignoreHidden`."]
        1 ignore_hidden: bool = value;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesTrunkbasesettings "GET" "/api/v2/telephony/providers/edges/trunkbasesettings" "?expand ?ignoreHidden ?managed ?name ?pageNumber ?pageSize ?recordingEnabled ?sortBy ?sortOrder >application/json"
    () -> TrunkBaseEntityListing {
        0 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `ignoreHidden`."]
        1 ignore_hidden: bool = value;
        2 managed: bool = value;
        3 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        4 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        5 page_size: i32 = value;
        #[doc = " The parameter `recordingEnabled`."]
        6 recording_enabled: bool = value;
        #[doc = " The parameter `sortBy`."]
        7 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        8 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases "GET" "/api/v2/telephony/providers/edges/trunkbasesettings/availablemetabases" "?pageNumber ?pageSize ?type >application/json"
    () -> TrunkMetabaseEntityListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
        2 r#type: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesTrunkbasesettingsTemplate "GET" "/api/v2/telephony/providers/edges/trunkbasesettings/template" "?trunkMetabaseId >application/json"
    (trunk_metabase_id: &str = text) -> TrunkBase {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesTrunks "GET" "/api/v2/telephony/providers/edges/trunks" "?edge.id ?pageNumber ?pageSize ?sortBy ?sortOrder ?trunkBase.id ?trunkType >application/json"
    () -> TrunkEntityListing {
        #[doc = " The parameter `edge.id`."]
        0 edge_id: &str = text;
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        3 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        4 sort_order: &str = text;
        #[doc = " The parameter `trunkBase.id`."]
        5 trunk_base_id: &str = text;
        #[doc = " The parameter `trunkType`."]
        6 trunk_type: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesTrunksMetrics "GET" "/api/v2/telephony/providers/edges/trunks/metrics" "?trunkIds >application/json"
    (trunk_ids: &str = text) -> Vec<TrunkMetrics> {
    }
}

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesTrunkswithrecording "GET" "/api/v2/telephony/providers/edges/trunkswithrecording" "?trunkType >application/json"
    () -> TrunkRecordingEnabledCount {
        #[doc = " The parameter `trunkType`."]
        0 trunk_type: &str = text;
    }
}

crate::runtime::request::operation! {
    PatchTelephonyProvidersEdgesSiteSiteconnections "PATCH" "/api/v2/telephony/providers/edges/sites/{siteId}/siteconnections" "/siteId =application/json >application/json"
    (site_id: &str = text, body: &DisableSiteConnectionsRequest = json) -> SiteConnections {
    }
}

crate::runtime::request::operation! {
    PostTelephonyProvidersEdgeDiagnosticNslookup "POST" "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup" "/edgeId =application/json >application/json"
    (edge_id: &str = text, body: &EdgeNetworkDiagnosticRequest = json) -> EdgeNetworkDiagnostic {
    }
}

crate::runtime::request::operation! {
    PostTelephonyProvidersEdgeDiagnosticPing "POST" "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping" "/edgeId =application/json >application/json"
    (edge_id: &str = text, body: &EdgeNetworkDiagnosticRequest = json) -> EdgeNetworkDiagnostic {
    }
}

crate::runtime::request::operation! {
    PostTelephonyProvidersEdgeDiagnosticRoute "POST" "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/route" "/edgeId =application/json >application/json"
    (edge_id: &str = text, body: &EdgeNetworkDiagnosticRequest = json) -> EdgeNetworkDiagnostic {
    }
}

crate::runtime::request::operation! {
    PostTelephonyProvidersEdgeDiagnosticTracepath "POST" "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath" "/edgeId =application/json >application/json"
    (edge_id: &str = text, body: &EdgeNetworkDiagnosticRequest = json) -> EdgeNetworkDiagnostic {
    }
}

crate::runtime::request::operation! {
    PostTelephonyProvidersEdgeLogicalinterfaces "POST" "/api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces" "/edgeId =application/json >application/json"
    (edge_id: &str = text, body: &DomainLogicalInterface = json) -> DomainLogicalInterface {
    }
}

crate::runtime::request::operation! {
    PostTelephonyProvidersEdgeLogsJobUpload "POST" "/api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}/upload" "/edgeId /jobId =application/json"
    (edge_id: &str = text, job_id: &str = text, body: &EdgeLogsJobUploadRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PostTelephonyProvidersEdgeLogsJobs "POST" "/api/v2/telephony/providers/edges/{edgeId}/logs/jobs" "/edgeId =application/json >application/json"
    (edge_id: &str = text, body: &EdgeLogsJobRequest = json) -> EdgeLogsJobResponse {
    }
}

crate::runtime::request::operation! {
    PostTelephonyProvidersEdgeReboot "POST" "/api/v2/telephony/providers/edges/{edgeId}/reboot" "/edgeId =application/json >application/json"
    (edge_id: &str = text) -> String {
        1 body: &EdgeRebootParameters = json;
    }
}

crate::runtime::request::operation! {
    PostTelephonyProvidersEdgeSoftwareupdate "POST" "/api/v2/telephony/providers/edges/{edgeId}/softwareupdate" "/edgeId =application/json >application/json"
    (edge_id: &str = text, body: &DomainEdgeSoftwareUpdateDto = json) -> DomainEdgeSoftwareUpdateDto {
    }
}

crate::runtime::request::operation! {
    PostTelephonyProvidersEdgeStatuscode "POST" "/api/v2/telephony/providers/edges/{edgeId}/statuscode" "/edgeId =application/json >application/json"
    (edge_id: &str = text) -> String {
        1 body: &EdgeServiceStateRequest = json;
    }
}

crate::runtime::request::operation! {
    PostTelephonyProvidersEdgeUnpair "POST" "/api/v2/telephony/providers/edges/{edgeId}/unpair" "/edgeId >application/json"
    (edge_id: &str = text) -> String {
    }
}

crate::runtime::request::operation! {
    PostTelephonyProvidersEdges "POST" "/api/v2/telephony/providers/edges" "=application/json >application/json"
    (body: &Edge = json) -> Edge {
    }
}

crate::runtime::request::operation! {
    PostTelephonyProvidersEdgesAddressvalidation "POST" "/api/v2/telephony/providers/edges/addressvalidation" "=application/json >application/json"
    (body: &ValidateAddressRequest = json) -> ValidateAddressResponse {
    }
}

crate::runtime::request::operation! {
    PostTelephonyProvidersEdgesCertificateauthorities "POST" "/api/v2/telephony/providers/edges/certificateauthorities" "=application/json >application/json"
    (body: &DomainCertificateAuthority = json) -> DomainCertificateAuthority {
    }
}

crate::runtime::request::operation! {
    PostTelephonyProvidersEdgesDidpools "POST" "/api/v2/telephony/providers/edges/didpools" "=application/json >application/json"
    (body: &DIDPool = json) -> DIDPool {
    }
}

crate::runtime::request::operation! {
    PostTelephonyProvidersEdgesEdgegroups "POST" "/api/v2/telephony/providers/edges/edgegroups" "=application/json >application/json"
    (body: &EdgeGroup = json) -> EdgeGroup {
    }
}

crate::runtime::request::operation! {
    PostTelephonyProvidersEdgesExtensionpools "POST" "/api/v2/telephony/providers/edges/extensionpools" "=application/json >application/json"
    (body: &ExtensionPool = json) -> ExtensionPool {
    }
}

crate::runtime::request::operation! {
    PostTelephonyProvidersEdgesPhoneReboot "POST" "/api/v2/telephony/providers/edges/phones/{phoneId}/reboot" "/phoneId"
    (phone_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    PostTelephonyProvidersEdgesPhonebasesettings "POST" "/api/v2/telephony/providers/edges/phonebasesettings" "=application/json >application/json"
    (body: &PhoneBase = json) -> PhoneBase {
    }
}

crate::runtime::request::operation! {
    PostTelephonyProvidersEdgesPhones "POST" "/api/v2/telephony/providers/edges/phones" "=application/json >application/json"
    (body: &Phone = json) -> Phone {
    }
}

crate::runtime::request::operation! {
    PostTelephonyProvidersEdgesPhonesReboot "POST" "/api/v2/telephony/providers/edges/phones/reboot" "=application/json"
    (body: &PhonesReboot = json) -> () {
    }
}

crate::runtime::request::operation! {
    PostTelephonyProvidersEdgesSiteOutboundroutes "POST" "/api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes" "/siteId =application/json >application/json"
    (site_id: &str = text, body: &OutboundRouteBase = json) -> OutboundRouteBase {
    }
}

crate::runtime::request::operation! {
    PostTelephonyProvidersEdgesSites "POST" "/api/v2/telephony/providers/edges/sites" "=application/json >application/json"
    (body: &Site = json) -> Site {
    }
}

crate::runtime::request::operation! {
    PostTelephonyProvidersEdgesTrunkbasesettings "POST" "/api/v2/telephony/providers/edges/trunkbasesettings" "=application/json >application/json"
    (body: &TrunkBase = json) -> TrunkBase {
    }
}

crate::runtime::request::operation! {
    PutTelephonyProvidersEdge "PUT" "/api/v2/telephony/providers/edges/{edgeId}" "/edgeId =application/json >application/json"
    (edge_id: &str = text, body: &Edge = json) -> Edge {
    }
}

crate::runtime::request::operation! {
    PutTelephonyProvidersEdgeLogicalinterface "PUT" "/api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}" "/edgeId /interfaceId =application/json >application/json"
    (edge_id: &str = text, interface_id: &str = text, body: &DomainLogicalInterface = json) -> DomainLogicalInterface {
    }
}

crate::runtime::request::operation! {
    PutTelephonyProvidersEdgesAlertablepresences "PUT" "/api/v2/telephony/providers/edges/alertablepresences" "=application/json"
    (body: &AlertablePresences = json) -> () {
    }
}

crate::runtime::request::operation! {
    PutTelephonyProvidersEdgesCertificateauthority "PUT" "/api/v2/telephony/providers/edges/certificateauthorities/{certificateId}" "/certificateId =application/json >application/json"
    (certificate_id: &str = text, body: &DomainCertificateAuthority = json) -> DomainCertificateAuthority {
    }
}

crate::runtime::request::operation! {
    PutTelephonyProvidersEdgesDidpool "PUT" "/api/v2/telephony/providers/edges/didpools/{didPoolId}" "/didPoolId =application/json >application/json"
    (did_pool_id: &str = text, body: &DIDPool = json) -> DIDPool {
    }
}

crate::runtime::request::operation! {
    PutTelephonyProvidersEdgesEdgegroup "PUT" "/api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}" "/edgeGroupId =application/json >application/json"
    (edge_group_id: &str = text, body: &EdgeGroup = json) -> EdgeGroup {
    }
}

crate::runtime::request::operation! {
    PutTelephonyProvidersEdgesEdgegroupEdgetrunkbase "PUT" "/api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}" "/edgegroupId /edgetrunkbaseId =application/json >application/json"
    (edgegroup_id: &str = text, edgetrunkbase_id: &str = text, body: &EdgeTrunkBase = json) -> EdgeTrunkBase {
    }
}

crate::runtime::request::operation! {
    PutTelephonyProvidersEdgesExtensionpool "PUT" "/api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}" "/extensionPoolId =application/json >application/json"
    (extension_pool_id: &str = text, body: &ExtensionPool = json) -> ExtensionPool {
    }
}

crate::runtime::request::operation! {
    PutTelephonyProvidersEdgesPhone "PUT" "/api/v2/telephony/providers/edges/phones/{phoneId}" "/phoneId =application/json >application/json"
    (phone_id: &str = text, body: &Phone = json) -> Phone {
    }
}

crate::runtime::request::operation! {
    PutTelephonyProvidersEdgesPhonebasesetting "PUT" "/api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}" "/phoneBaseId =application/json >application/json"
    (phone_base_id: &str = text, body: &PhoneBase = json) -> PhoneBase {
    }
}

crate::runtime::request::operation! {
    PutTelephonyProvidersEdgesSite "PUT" "/api/v2/telephony/providers/edges/sites/{siteId}" "/siteId =application/json >application/json"
    (site_id: &str = text, body: &Site = json) -> Site {
    }
}

crate::runtime::request::operation! {
    PutTelephonyProvidersEdgesSiteNumberplans "PUT" "/api/v2/telephony/providers/edges/sites/{siteId}/numberplans" "/siteId =application/json >application/json"
    (site_id: &str = text, body: &[NumberPlan] = json_list) -> Vec<NumberPlan> {
    }
}

crate::runtime::request::operation! {
    PutTelephonyProvidersEdgesSiteOutboundroute "PUT" "/api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}" "/siteId /outboundRouteId =application/json >application/json"
    (site_id: &str = text, outbound_route_id: &str = text, body: &OutboundRouteBase = json) -> OutboundRouteBase {
    }
}

crate::runtime::request::operation! {
    PutTelephonyProvidersEdgesSiteSiteconnections "PUT" "/api/v2/telephony/providers/edges/sites/{siteId}/siteconnections" "/siteId =application/json >application/json"
    (site_id: &str = text, body: &SiteConnections = json) -> SiteConnections {
    }
}

crate::runtime::request::operation! {
    PutTelephonyProvidersEdgesTrunkbasesetting "PUT" "/api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}" "/trunkBaseSettingsId =application/json >application/json"
    (trunk_base_settings_id: &str = text, body: &TrunkBase = json) -> TrunkBase {
    }
}
