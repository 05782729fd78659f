<?php
/**
 * Plugin Name: Quiet
 * Description: Of the tests alone. Visitors may write as fast as they like, no mail leaves, nothing is asked outside this machine, and what was asked is noted.
 */
add_filter( 'wp_is_comment_flood', '__return_false', 99 );
add_filter( 'pre_wp_mail', '__return_true' );
add_filter( 'pre_http_request', function ( $answer, $call, $url ) {
	if ( false !== $answer ) {
		return $answer;
	}
	$to = wp_parse_url( $url );
	file_put_contents( WP_CONTENT_DIR . '/outgoing.log', $to['host'] . ' ' . ( $to['path'] ?? '/' ) . "\n", FILE_APPEND | LOCK_EX );
	return '127.0.0.1' === $to['host'] ? $answer : new WP_Error( 'quiet', 'not in a test' );
}, 99, 3 );
